# Several processes (native/distributed): c10d's Gloo needs the names of a few Gloo classes, which the wheels leave out;
# NCCL needs NVIDIA's own header (of the wheel nvidia-nccl, or a package) and a CUDA toolkit that is whole.
target_include_directories(ipmix_torch SYSTEM PRIVATE native/distributed/gloo_declarations)
set_source_files_properties(native/distributed/gloo_backend.cc PROPERTIES COMPILE_DEFINITIONS USE_C10D_GLOO)
if(IPMIX_CUDA)
  find_path(IPMIX_NCCL_INCLUDE nccl.h HINTS ENV NCCL_HOME "${IPMIX_LIBTORCH}/../nvidia/nccl" ENV CUDA_HOME
            PATH_SUFFIXES include)
  find_path(IPMIX_CUSPARSE_INCLUDE cusparse.h HINTS ENV CUDA_HOME "${IPMIX_LIBTORCH}/../nvidia/cu13" "${nvcc_top}"
            PATH_SUFFIXES include)
  if(IPMIX_NCCL_INCLUDE AND IPMIX_CUSPARSE_INCLUDE)
    set_source_files_properties(native/distributed/nccl_backend.cc PROPERTIES COMPILE_DEFINITIONS IPMIX_NCCL
                                INCLUDE_DIRECTORIES "${IPMIX_NCCL_INCLUDE};${IPMIX_CUSPARSE_INCLUDE}")
  else()
    message(STATUS "No nccl.h or cusparse.h (NCCL_HOME, CUDA_HOME): GPUs of several processes exchange by Gloo")
  endif()
endif()
