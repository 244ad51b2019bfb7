// Several processes that train together.
#include "bindings/process_group_handle.h"
#include "bindings/rooms.h"

namespace ipmix {

void init_distributed(Napi::Env env, Napi::Object exports) {
  using Group = ProcessGroupHandle;
  exports.Set("ProcessGroup", Group::DefineClass(env, "NativeProcessGroup",
                                                 {Group::InstanceMethod<&Group::meet>("meet"),
                                                  Group::InstanceMethod<&Group::set>("set"),
                                                  Group::InstanceMethod<&Group::get>("get"),
                                                  Group::InstanceMethod<&Group::set_first>("setFirst"),
                                                  Group::InstanceMethod<&Group::connect>("connect"),
                                                  Group::InstanceMethod<&Group::all_reduce>("allReduce"),
                                                  Group::InstanceMethod<&Group::broadcast>("broadcast"),
                                                  Group::InstanceMethod<&Group::disconnect>("disconnect"),
                                                  Group::InstanceMethod<&Group::close>("close")}));
}

}  // namespace ipmix
