# The kernels linked into a program: on a machine with a GPU it compares them with the host, bit for bit.
add_executable(render_views_check test/native/cuda/render_views_check.cc)
target_include_directories(render_views_check PRIVATE test/native)
target_include_directories(render_views_check SYSTEM PRIVATE "${nvcc_top}/include")
target_link_libraries(render_views_check PRIVATE ipmix_cuda_kernels ipmix_warnings)
