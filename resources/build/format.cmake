# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DCLANG_FORMAT=<program> -DFIX=<bool> -P format.cmake
# Lays out every C++ file of the tree, or fails and names those that are not laid out.
# Files are looked up at run time, so that a new one needs no reconfiguration to be seen.
cmake_path(SET top NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
set(files)
foreach(folder IN ITEMS app models views tests)
  file(GLOB_RECURSE found "${top}/${folder}/*.h" "${top}/${folder}/*.cpp")
  list(APPEND files ${found})
endforeach()

if(FIX)
  set(options -i)
else()
  set(options --dry-run -Werror)
endif()
execute_process(COMMAND "${CLANG_FORMAT}" ${options} --style=file ${files} RESULT_VARIABLE result)
if(result)
  message(FATAL_ERROR "Lay these files out with: cmake --build --preset dev --target format")
endif()
