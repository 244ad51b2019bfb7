#include "codec/vips_library.h"

#include <mutex>

#include "core/error.h"

namespace ipmix {
namespace {

struct ThreadShare {
  ~ThreadShare() { vips_thread_shutdown(); }
};

}  // namespace

void use_vips() {
  static std::once_flag started;
  std::call_once(started, [] {
    // sharp starts it too; libvips counts. Its settings are the process's, so none is touched here.
    // Damaged pictures are errors with a name here; libvips would print them to the terminal too.
    g_log_set_handler(
        "VIPS", G_LOG_LEVEL_WARNING, [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
    if (vips_init("ipmix") != 0) throw Error("INTERNAL", "libvips does not start: " + vips_complaint());
  });
  thread_local const ThreadShare share;
  (void)share;
}

std::string vips_complaint() {
  char* log = vips_error_buffer_copy();
  std::string text(log);
  g_free(log);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  const size_t end = text.rfind('\n');
  return end == std::string::npos ? text : text.substr(end + 1);
}

}  // namespace ipmix
