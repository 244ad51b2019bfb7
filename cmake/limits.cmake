# The operator beside what this machine can do at most (bench/native); needs no torch.
add_executable(operator_limits EXCLUDE_FROM_ALL bench/native/operator_limits.cc)
target_link_libraries(operator_limits PRIVATE ipmix_pixels ipmix_warnings)
