// A checkout in miniature: the real scripts and dependencies around an addon of twenty lines, built in two seconds.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

const CMAKE = `cmake_minimum_required(VERSION 3.18)
project(ipmix LANGUAGES CXX)
add_library(ipmix SHARED native/addon.cc)
target_include_directories(ipmix PRIVATE \${CMAKE_JS_INC})
target_compile_definitions(ipmix PRIVATE IPMIX_LIBTORCH="\${IPMIX_LIBTORCH}")
set_target_properties(ipmix PROPERTIES PREFIX "" SUFFIX ".node" LIBRARY_OUTPUT_DIRECTORY "\${CMAKE_BINARY_DIR}/Release")
if(APPLE)
  target_link_options(ipmix PRIVATE -undefined dynamic_lookup)
endif()
`;

/** An addon whose buildInfo() tells the LibTorch folder that CMake was given, and \`answer\`. */
export function addonSource(answer: number): string {
  return `#include <node_api.h>
static napi_value build_info(napi_env env, napi_callback_info) {
  napi_value info, libtorch, answer;
  napi_create_object(env, &info);
  napi_create_string_utf8(env, IPMIX_LIBTORCH, NAPI_AUTO_LENGTH, &libtorch);
  napi_create_int32(env, ${answer}, &answer);
  napi_set_named_property(env, info, "libtorch", libtorch);
  napi_set_named_property(env, info, "answer", answer);
  return info;
}
NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "buildInfo", NAPI_AUTO_LENGTH, build_info, nullptr, &function);
  napi_set_named_property(env, exports, "buildInfo", function);
  return exports;
}
`;
}

/** Makes the checkout in \`root\`, without a lockfile: what npm would install is there already. */
export function makeTinyCheckout(root: string): string {
  mkdirSync(path.join(root, 'native'), { recursive: true });
  mkdirSync(path.join(root, 'cmake'));
  for (const name of ['scripts', 'package.json', 'binding.gyp'])
    cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'CMakeLists.txt'), CMAKE);
  writeFileSync(path.join(root, 'native', 'addon.cc'), addonSource(1));
  return root;
}
