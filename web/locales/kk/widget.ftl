### Said inside a portal where the check cannot start.

widget-cannot-run = Бұл бетте тексеру жұмыс істемейді. Браузер немесе осы беттің ережелері WebAssembly қолдануға рұқсат бермейді. Басқа жерде енгізген деректеріңіз жоғалған жоқ.
