# SPDX-License-Identifier: GPL-3.0-or-later
# Checks beside the compiler, each there only where its tool is: the targets format, format-check
# and tidy, and the test format.

find_program(DESKHAND_CLANG_FORMAT NAMES clang-format-14 clang-format)
find_program(DESKHAND_CLANG_TIDY NAMES clang-tidy-14 clang-tidy)
find_program(DESKHAND_RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)

if(DESKHAND_CLANG_FORMAT)
  set(format ${CMAKE_COMMAND} -DCLANG_FORMAT=${DESKHAND_CLANG_FORMAT})
  set(format_script ${CMAKE_CURRENT_LIST_DIR}/format.cmake)
  add_custom_target(format COMMAND ${format} -DFIX=ON -P ${format_script} VERBATIM)
  add_custom_target(format-check COMMAND ${format} -DFIX=OFF -P ${format_script} VERBATIM)
  if(BUILD_TESTING)
    add_test(NAME format COMMAND ${format} -DFIX=OFF -P ${format_script})
  endif()
endif()

if(DESKHAND_CLANG_TIDY AND DESKHAND_RUN_CLANG_TIDY)
  # Sources only: what moc and rcc wrote is not ours to tidy.
  add_custom_target(
    tidy
    COMMAND ${DESKHAND_RUN_CLANG_TIDY} -quiet -clang-tidy-binary ${DESKHAND_CLANG_TIDY}
            -p ${PROJECT_BINARY_DIR} "^${PROJECT_SOURCE_DIR}/(app|models|views|tests)/"
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    USES_TERMINAL VERBATIM)
endif()
