# SPDX-License-Identifier: GPL-3.0-or-later
# Defines lacuna::torch_cpu (libtorch_cpu + libc10, all that the program links) and, where it is there, lacuna::torch_cuda.
# The wheel's own TorchConfig.cmake insists on a CUDA toolkit even for programs that use the CPU alone, so the targets are made here.
if(NOT LACUNA_LIBTORCH_DIR)
  if(DEFINED ENV{LACUNA_LIBTORCH_DIR})
    set(lacuna_libtorch_hint "$ENV{LACUNA_LIBTORCH_DIR}")
  elseif(DEFINED ENV{LACUNA_CACHE_DIR})
    set(lacuna_libtorch_hint "$ENV{LACUNA_CACHE_DIR}/libtorch-2.11.0")
  elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(lacuna_libtorch_hint "$ENV{XDG_CACHE_HOME}/lacuna/libtorch-2.11.0")
  else()
    set(lacuna_libtorch_hint "$ENV{HOME}/.cache/lacuna/libtorch-2.11.0")
  endif()
else()
  set(lacuna_libtorch_hint "${LACUNA_LIBTORCH_DIR}")
endif()

find_path(LACUNA_TORCH_ROOT NAMES include/torch/csrc/api/include/torch/torch.h
          HINTS "${lacuna_libtorch_hint}/torch" "${lacuna_libtorch_hint}" PATHS ${CMAKE_PREFIX_PATH} PATH_SUFFIXES torch libtorch NO_CACHE)
if(NOT LACUNA_TORCH_ROOT)
  message(FATAL_ERROR "LibTorch 2.11 was not found. Run script/bootstrap, or set LACUNA_LIBTORCH_DIR to a folder that holds it.")
endif()
message(STATUS "LibTorch: ${LACUNA_TORCH_ROOT}")

find_package(Threads REQUIRED)
add_library(lacuna_torch_cpu INTERFACE)
add_library(lacuna::torch_cpu ALIAS lacuna_torch_cpu)
target_include_directories(lacuna_torch_cpu SYSTEM INTERFACE
  ${LACUNA_TORCH_ROOT}/include ${LACUNA_TORCH_ROOT}/include/torch/csrc/api/include)
target_link_libraries(lacuna_torch_cpu INTERFACE
  ${LACUNA_TORCH_ROOT}/lib/libtorch_cpu.so ${LACUNA_TORCH_ROOT}/lib/libc10.so Threads::Threads)
# libtorch_cpu finds its CUDA companions by its own RUNPATH at run time; the linker need not resolve them.
target_link_options(lacuna_torch_cpu INTERFACE -Wl,--allow-shlib-undefined -Wl,-rpath,${LACUNA_TORCH_ROOT}/lib)
# at::parallel_for is a template of LibTorch's headers: without OpenMP at our side too it silently runs on one thread. The runtime must be the one
# that LibTorch brings, or two pools of threads would fight for the cores.
file(GLOB lacuna_torch_gomp ${LACUNA_TORCH_ROOT}/lib/libgomp*.so*)
if(lacuna_torch_gomp)
  list(GET lacuna_torch_gomp 0 lacuna_torch_gomp)
  target_link_libraries(lacuna_torch_cpu INTERFACE ${lacuna_torch_gomp})
else()
  target_link_libraries(lacuna_torch_cpu INTERFACE gomp)
endif()
target_compile_options(lacuna_torch_cpu INTERFACE -fopenmp)
