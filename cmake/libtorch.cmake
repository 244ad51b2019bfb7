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
if(EXISTS "${IPMIX_LIBTORCH_LIB}/${CMAKE_SHARED_LIBRARY_PREFIX}torch_cuda${CMAKE_SHARED_LIBRARY_SUFFIX}")
  set(IPMIX_CUDA ON)
endif()

# libtorch itself only names the halves. The CUDA half is loaded when the addon starts (native/tensor/cuda_library.cc):
# linked, it would keep the addon from loading where NVIDIA's libraries are missing.
foreach(name torch_cpu c10)
  target_link_libraries(libtorch INTERFACE
                        "${IPMIX_LIBTORCH_LIB}/${CMAKE_SHARED_LIBRARY_PREFIX}${name}${CMAKE_SHARED_LIBRARY_SUFFIX}")
endforeach()
if(UNIX AND NOT APPLE)
  target_link_options(libtorch INTERFACE "-Wl,--no-as-needed" "-Wl,--allow-shlib-undefined")
endif()

if(IPMIX_CUDA)
  target_compile_definitions(libtorch INTERFACE IPMIX_TORCH_CUDA)
  # Headers of the CUDA runtime, for LibTorch's c10/cuda: CUDA_HOME, or beside the nvcc that is on the path.
  find_program(IPMIX_NVCC nvcc HINTS ENV CUDA_HOME PATH_SUFFIXES bin)
  if(IPMIX_NVCC)
    execute_process(COMMAND ${IPMIX_NVCC} --dryrun -E -x cu /dev/null ERROR_VARIABLE nvcc_settings OUTPUT_QUIET)
    string(REGEX MATCH "TOP=([^\n]+)" nvcc_top "${nvcc_settings}")
    set(nvcc_top "${CMAKE_MATCH_1}")
  endif()
  find_path(IPMIX_CUDA_INCLUDE cuda_runtime_api.h HINTS ENV CUDA_HOME "${nvcc_top}" PATH_SUFFIXES include)
  if(IPMIX_CUDA_INCLUDE)
    message(STATUS "CUDA headers: ${IPMIX_CUDA_INCLUDE}")
    target_include_directories(libtorch SYSTEM INTERFACE "${IPMIX_CUDA_INCLUDE}")
  endif()
endif()
