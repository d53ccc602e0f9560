# SPDX-License-Identifier: GPL-3.0-or-later
find_program(LACUNA_CCACHE ccache)
if(LACUNA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LACUNA_CCACHE})
endif()

add_library(lacuna_compile_options INTERFACE)
target_compile_options(lacuna_compile_options INTERFACE -Wall -Wextra -Wno-unknown-pragmas -Wno-missing-field-initializers
  $<$<BOOL:${LACUNA_WARNINGS_AS_ERRORS}>:-Werror>)
if(LACUNA_CCACHE)
  # ccache needs this to reuse objects that were made with a precompiled header.
  target_compile_options(lacuna_compile_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(LACUNA_SANITIZE)
  target_compile_options(lacuna_compile_options INTERFACE -fsanitize=${LACUNA_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(lacuna_compile_options INTERFACE -fsanitize=${LACUNA_SANITIZE})
endif()

# lacuna_library(NAME SOURCES...): a static layer. Headers are included from the project's root ("core/photo.h").
function(lacuna_library name)
  add_library(${name} STATIC ${ARGN})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE lacuna_compile_options)
endfunction()

# lacuna_executable(NAME SOURCES...): a program in bin/.
function(lacuna_executable name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE lacuna_compile_options)
endfunction()

# lacuna_qt_test(NAME SOURCES... LIBRARIES...): a Qt Test program, run offscreen by CTest.
function(lacuna_qt_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  if(LACUNA_SANITIZE MATCHES "thread")
    target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/tsan_qt.cpp)
    target_link_libraries(${name} PRIVATE ${CMAKE_DL_LIBS})
  endif()
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE lacuna_compile_options ${arg_LIBRARIES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS LACUNA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" LACUNA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR};OMP_WAIT_POLICY=passive")
endfunction()

# lacuna_ml_executable(NAME SOURCES...): a program of the ml layer, which shares the library's precompiled header. The header was compiled with
# -fPIC; an executable's -fPIE would make the compiler refuse it.
function(lacuna_ml_executable name)
  lacuna_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE lacuna_ml)
  target_precompile_headers(${name} REUSE_FROM lacuna_ml)
  target_compile_options(${name} PRIVATE -fPIC)
  target_compile_definitions(${name} PRIVATE LACUNA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" LACUNA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endfunction()

# lacuna_ml_test(NAME SOURCES...): a plain-main check of the ml layer (no Qt), so that it runs on a bare GPU machine too.
function(lacuna_ml_test name)
  lacuna_ml_executable(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT OMP_WAIT_POLICY=passive)
endfunction()
