include(cmake/libvips.cmake)

# Static library of the rooms that know no torch and no napi. Contraction is off: the same bytes on every machine.
if(IPMIX_SANITIZE)
  add_compile_options(-fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
file(GLOB IPMIX_PIXEL_SOURCES CONFIGURE_DEPENDS native/core/*.cc native/image/*.cc native/augment/*.cc
     native/corrupt/*.cc native/codec/*.cc)
file(GLOB IPMIX_KERNEL_SOURCES CONFIGURE_DEPENDS native/image/kernels/*.cc native/augment/kernels/*.cc
     native/codec/kernels/*.cc native/nn/kernels/*.cc)
add_library(ipmix_pixels STATIC ${IPMIX_PIXEL_SOURCES})
target_include_directories(ipmix_pixels PUBLIC native)
target_compile_options(ipmix_pixels PRIVATE -ffp-contract=off)
target_link_libraries(ipmix_pixels PRIVATE ipmix_warnings libvips PUBLIC Threads::Threads)

# The inner loops are compiled once for each instruction set and picked at run time (core/isa.h).
set(IPMIX_ISAS baseline)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  list(APPEND IPMIX_ISAS avx2 avx512)
  target_compile_definitions(ipmix_pixels PRIVATE IPMIX_X86_KERNELS)
endif()
set(IPMIX_FLAGS_baseline)
set(IPMIX_FLAGS_avx2 -mavx2 -mfma)
set(IPMIX_FLAGS_avx512 -mavx512f -mavx512bw -mavx512dq -mavx512vl -mavx512vbmi -mfma -mprefer-vector-width=512)
foreach(isa ${IPMIX_ISAS})
  add_library(ipmix_kernels_${isa} OBJECT ${IPMIX_KERNEL_SOURCES})
  target_include_directories(ipmix_kernels_${isa} PRIVATE native)
  target_compile_definitions(ipmix_kernels_${isa} PRIVATE IPMIX_ISA=${isa})
  target_compile_options(ipmix_kernels_${isa} PRIVATE -ffp-contract=off ${IPMIX_FLAGS_${isa}})
  target_link_libraries(ipmix_kernels_${isa} PRIVATE ipmix_warnings)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")  # GCC warns of its own AVX-512 intrinsics (its bug 105593)
    target_compile_options(ipmix_kernels_${isa} PRIVATE -Wno-maybe-uninitialized -Wno-uninitialized)
  endif()
  target_sources(ipmix_pixels PRIVATE $<TARGET_OBJECTS:ipmix_kernels_${isa}>)
endforeach()
