# Static library of the rooms that know no torch and no napi. Contraction is off: the same bytes on every machine.
file(GLOB IPMIX_PIXEL_SOURCES CONFIGURE_DEPENDS native/core/*.cc native/image/*.cc native/augment/*.cc
     native/corrupt/*.cc)
add_library(ipmix_pixels STATIC ${IPMIX_PIXEL_SOURCES})
target_include_directories(ipmix_pixels PUBLIC native)
target_compile_options(ipmix_pixels PRIVATE -ffp-contract=off)
target_link_libraries(ipmix_pixels PRIVATE ipmix_warnings PUBLIC Threads::Threads)
