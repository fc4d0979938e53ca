// The memory of the module in MiB: its whole heap, which only grows.
import { load } from '../../build/wasm/engine-node.js';

export async function memoryFigures() {
  const { instantiate } = WebAssembly;
  let memory;
  // The engine keeps its memory to itself, so the instance is looked at as it is made.
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    const { exports } = made.instance ?? made;
    memory = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
    return made;
  };
  const size = () => memory.buffer.byteLength / 2 ** 20;
  try {
    const engine = await load();
    const loaded = size();
    engine.professions({ typed: 'databse administartor' });
    for (let calls = 0; calls < 1000; calls += 1) engine.assess({ as_of: '2022-05-04' });
    return [
      { name: 'with all data', unit: 'MiB', value: loaded, budget: 'memory' },
      { name: 'after a thousand calls', unit: 'MiB', value: size(), budget: 'memory' },
    ];
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}
