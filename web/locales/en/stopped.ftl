### The check stopped.

engine-starting = The check stopped and is starting again. Your answers are here.
engine-restarted = The check stopped and started again by itself. All your answers are here.
engine-stopped = The check stopped and cannot start again: your device may be short of memory. Your answers stay here while this page is open. Close other tabs or apps, then try again.
