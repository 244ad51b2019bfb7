# Own targets for LibTorch's libraries: find_package(Torch) of a CUDA build fails where cuBLAS headers are missing,
# and one definition serves CPU and CUDA builds alike.
if(NOT EXISTS "${IPMIX_LIBTORCH}/include/torch/csrc/api/include/torch/torch.h")
  message(FATAL_ERROR "IPMIX_LIBTORCH must name a LibTorch folder with include/ and lib/, got '${IPMIX_LIBTORCH}'; run: npm run setup")
endif()
set(IPMIX_LIBTORCH_LIB "${IPMIX_LIBTORCH}/lib")

add_library(libtorch INTERFACE)
target_include_directories(libtorch SYSTEM INTERFACE "${IPMIX_LIBTORCH}/include"
                           "${IPMIX_LIBTORCH}/include/torch/csrc/api/include")
target_compile_definitions(libtorch INTERFACE _GLIBCXX_USE_CXX11_ABI=1)
set(IPMIX_CUDA OFF)
foreach(name torch torch_cpu c10 torch_cuda c10_cuda)
  set(path "${IPMIX_LIBTORCH_LIB}/${CMAKE_SHARED_LIBRARY_PREFIX}${name}${CMAKE_SHARED_LIBRARY_SUFFIX}")
  if(EXISTS "${path}")
    target_link_libraries(libtorch INTERFACE "${path}")
    if(name STREQUAL "torch_cuda")
      set(IPMIX_CUDA ON)
    endif()
  endif()
endforeach()
if(UNIX AND NOT APPLE)
  # A CUDA build names NVIDIA's libraries, which a machine without a GPU need not have.
  target_link_options(libtorch INTERFACE "-Wl,--no-as-needed" "-Wl,--allow-shlib-undefined")
endif()
