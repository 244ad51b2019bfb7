# One executable per file of test/native/**/*_test.cc; `ctest` and the mocha wrapper run them, each with the kernels of
# every instruction set (core/isa.h falls back where the processor lacks one).
enable_testing()
file(GLOB_RECURSE IPMIX_PIXEL_TESTS CONFIGURE_DEPENDS test/native/*_test.cc)
foreach(source ${IPMIX_PIXEL_TESTS})
  get_filename_component(name ${source} NAME_WE)
  add_executable(${name} ${source})
  target_include_directories(${name} PRIVATE test/native)
  target_link_libraries(${name} PRIVATE ipmix_pixels ipmix_warnings libvips)
  foreach(isa ${IPMIX_ISAS})
    add_test(NAME ${name}-${isa} COMMAND ${name})
    set_tests_properties(${name}-${isa} PROPERTIES ENVIRONMENT IPMIX_ISA=${isa})
  endforeach()
endforeach()
