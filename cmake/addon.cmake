# The addon: build/Release/ipmix.node, with an rpath to the LibTorch it was built on.
file(GLOB IPMIX_TORCH_SOURCES CONFIGURE_DEPENDS native/data/*.cc native/tensor/*.cc native/nn/*.cc native/distributed/*.cc native/train/*.cc)
file(GLOB IPMIX_BINDING_SOURCES CONFIGURE_DEPENDS native/addon.cc native/bindings/*.cc)

execute_process(COMMAND node -p "require('node-addon-api').include_dir" WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                OUTPUT_VARIABLE NODE_ADDON_API_DIR OUTPUT_STRIP_TRAILING_WHITESPACE)
execute_process(COMMAND node -p "require('node-api-headers').include_dir" WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                OUTPUT_VARIABLE NODE_API_HEADERS_DIR OUTPUT_STRIP_TRAILING_WHITESPACE)

add_library(ipmix_torch OBJECT ${IPMIX_TORCH_SOURCES})
target_link_libraries(ipmix_torch PUBLIC libtorch ipmix_pixels PRIVATE ipmix_warnings)
include(cmake/distributed.cmake)
target_precompile_headers(ipmix_torch PRIVATE native/tensor/torch_headers.h)

# Winograd convolutions: the kernels are built for AVX2 alone; native/nn/winograd/convolution.cc asks the processor.
if("avx2" IN_LIST IPMIX_ISAS)
  file(GLOB IPMIX_WINOGRAD_SOURCES CONFIGURE_DEPENDS native/nn/winograd/kernels/*.cc)
  add_library(ipmix_winograd OBJECT ${IPMIX_WINOGRAD_SOURCES})
  target_include_directories(ipmix_winograd PRIVATE native)
  target_compile_definitions(ipmix_winograd PRIVATE IPMIX_ISA=avx2)
  target_compile_options(ipmix_winograd PRIVATE -ffp-contract=off ${IPMIX_FLAGS_avx2})
  target_link_libraries(ipmix_winograd PRIVATE ipmix_warnings)
  target_sources(ipmix_torch PRIVATE native/nn/winograd/convolution.cc native/nn/winograd/passes.cc)
else()
  target_sources(ipmix_torch PRIVATE native/nn/winograd/absent.cc)
endif()

add_library(ipmix SHARED ${IPMIX_BINDING_SOURCES} $<TARGET_OBJECTS:ipmix_torch>
            $<$<TARGET_EXISTS:ipmix_winograd>:$<TARGET_OBJECTS:ipmix_winograd>>)
target_include_directories(ipmix PRIVATE native)
target_include_directories(ipmix SYSTEM PRIVATE "${NODE_ADDON_API_DIR}" "${NODE_API_HEADERS_DIR}" ${CMAKE_JS_INC})
target_compile_definitions(ipmix PRIVATE NAPI_VERSION=8 NAPI_CPP_EXCEPTIONS)
target_precompile_headers(ipmix PRIVATE native/bindings/napi_setup.h native/tensor/torch_headers.h)
target_link_libraries(ipmix PRIVATE libtorch ipmix_pixels ipmix_warnings ${CMAKE_JS_LIB})
if(TARGET ipmix_cuda_kernels)
  target_link_libraries(ipmix PRIVATE ipmix_cuda_kernels)
endif()
set_target_properties(ipmix PROPERTIES PREFIX "" SUFFIX ".node" BUILD_RPATH "${IPMIX_LIBTORCH_LIB}"
                      LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/Release")
if(APPLE)
  target_link_options(ipmix PRIVATE -undefined dynamic_lookup)
endif()
