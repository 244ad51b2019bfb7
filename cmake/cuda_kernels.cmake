# The CUDA kernels (native/cuda), compiled by nvcc into an object for the addon on a CUDA LibTorch. --fmad=false: the
# same bytes as the host. The CUDA runtime is linked statically: the addon loads where there is no CUDA.
find_program(IPMIX_NVCC nvcc HINTS ENV CUDA_HOME PATH_SUFFIXES bin)
set(IPMIX_CUDA_ARCHITECTURES "75;80;86;89;90" CACHE STRING "Compute capabilities; the last one also as PTX")
if(IPMIX_NVCC)
  execute_process(COMMAND ${IPMIX_NVCC} --dryrun -E -x cu /dev/null ERROR_VARIABLE nvcc_settings OUTPUT_QUIET)
  string(REGEX MATCH "TOP=([^\n]+)" nvcc_top "${nvcc_settings}")
  set(nvcc_top "${CMAKE_MATCH_1}")
  find_library(IPMIX_CUDART cudart_static HINTS "${nvcc_top}/lib64" "${nvcc_top}/targets/x86_64-linux/lib")
endif()
if(IPMIX_NVCC AND IPMIX_CUDART)
  set(architectures)
  foreach(capability ${IPMIX_CUDA_ARCHITECTURES})
    list(APPEND architectures "-gencode=arch=compute_${capability},code=sm_${capability}")
  endforeach()
  list(GET IPMIX_CUDA_ARCHITECTURES -1 newest)
  list(APPEND architectures "-gencode=arch=compute_${newest},code=compute_${newest}")
  file(GLOB cuda_headers CONFIGURE_DEPENDS native/core/*.h native/image/*.h native/augment/*.h native/cuda/*.h)
  set(IPMIX_CUDA_OBJECT "${CMAKE_BINARY_DIR}/render_views.cu.o")
  add_custom_command(
    OUTPUT "${IPMIX_CUDA_OBJECT}"
    COMMAND ${IPMIX_NVCC} -std=c++20 -O3 --fmad=false --expt-relaxed-constexpr --diag-suppress=554
            -Xcompiler=-fPIC,-Wall,-Wextra,-ffp-contract=off ${architectures} "-I${CMAKE_SOURCE_DIR}/native"
            -c "${CMAKE_SOURCE_DIR}/native/cuda/render_views.cu" -o "${IPMIX_CUDA_OBJECT}"
    DEPENDS native/cuda/render_views.cu ${cuda_headers} VERBATIM)
  add_library(ipmix_cuda_kernels STATIC "${IPMIX_CUDA_OBJECT}")
  set_target_properties(ipmix_cuda_kernels PROPERTIES LINKER_LANGUAGE CXX)
  target_compile_definitions(ipmix_cuda_kernels INTERFACE IPMIX_CUDA_KERNELS)
  target_link_libraries(ipmix_cuda_kernels INTERFACE ipmix_pixels "${IPMIX_CUDART}" Threads::Threads
                        ${CMAKE_DL_LIBS} rt)
elseif(IPMIX_CUDA_KERNELS)
  message(FATAL_ERROR "The CUDA kernels need nvcc and libcudart_static; set CUDA_HOME to a CUDA toolkit")
else()
  message(STATUS "No nvcc: the addon is built without CUDA kernels of its own")
endif()
