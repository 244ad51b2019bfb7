#include "nn/generator.h"

#include <ATen/CPUGeneratorImpl.h>

#include <mutex>

namespace ipmix {

at::Generator keyed_generator(const Key& key, at::Device device) {
  Random random(key);
  const uint64_t seed = random.bits64();
  if (device.is_cpu()) return at::detail::createCPUGenerator(seed);
  at::Generator generator =
      at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
  const std::scoped_lock lock(generator.mutex());
  generator.set_current_seed(seed);
  return generator;
}

}  // namespace ipmix
