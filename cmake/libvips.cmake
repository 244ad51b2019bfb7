# libvips for the codec room: headers and library of the npm packages that sharp brings (no system package).
execute_process(COMMAND node scripts/setup/locate-libvips.mjs WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                OUTPUT_VARIABLE IPMIX_LIBVIPS ERROR_VARIABLE IPMIX_LIBVIPS_ERROR RESULT_VARIABLE IPMIX_LIBVIPS_FAILED)
if(IPMIX_LIBVIPS_FAILED)
  message(FATAL_ERROR "libvips was not found among the npm packages; run: npm ci\n${IPMIX_LIBVIPS_ERROR}")
endif()
list(GET IPMIX_LIBVIPS 0 IPMIX_LIBVIPS_INCLUDE)
list(GET IPMIX_LIBVIPS 1 IPMIX_LIBVIPS_LIB)
list(GET IPMIX_LIBVIPS 2 IPMIX_LIBVIPS_LIBRARY)

# Its C interface alone: that is stable, whatever compiler built the C++ one.
add_library(libvips INTERFACE)
target_include_directories(libvips SYSTEM INTERFACE "${IPMIX_LIBVIPS_INCLUDE}" "${IPMIX_LIBVIPS_INCLUDE}/glib-2.0"
                           "${IPMIX_LIBVIPS_LIB}/glib-2.0/include")
target_link_libraries(libvips INTERFACE "${IPMIX_LIBVIPS_LIBRARY}")
