// libvips for this room alone: started once, errors as sentences, objects that let go by themselves.
#pragma once

#include <vips/vips.h>

#include <memory>
#include <string>

namespace ipmix {

// Before the first call of a thread. What libvips keeps for the thread is freed when the thread ends.
void use_vips();

// What libvips said last on any thread, in one line; its log is emptied.
std::string vips_complaint();

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
using VipsImagePtr = std::unique_ptr<VipsImage, Unref>;
using VipsRegionPtr = std::unique_ptr<VipsRegion, Unref>;

}  // namespace ipmix
