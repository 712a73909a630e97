# SPDX-License-Identifier: GPL-3.0-or-later
# Flags shared by all targets, and the two ways to add one.

add_library(deskhand_flags INTERFACE)
target_compile_definitions(
  deskhand_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
                           QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(deskhand_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                                -Woverloaded-virtual -Wno-missing-field-initializers)
if(DESKHAND_WARNINGS_AS_ERRORS)
  target_compile_options(deskhand_flags INTERFACE -Werror)
endif()
if(DESKHAND_SANITIZE)
  # A finding ends the program, so that the test it was found by fails.
  target_compile_options(deskhand_flags INTERFACE -fsanitize=${DESKHAND_SANITIZE}
                                                  -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(deskhand_flags INTERFACE -fsanitize=${DESKHAND_SANITIZE})
endif()

find_program(DESKHAND_CCACHE ccache)
if(DESKHAND_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DESKHAND_CCACHE})
endif()

# Without a compiler cache, which cannot see through them, the headers that nearly all sources read
# are compiled once. Every source still includes what it uses.
function(deskhand_precompile target)
  if(DESKHAND_CCACHE)
    return()
  elseif(target STREQUAL deskhand_core)
    target_precompile_headers(
      ${target} PRIVATE <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonObject> <QList>
      <QSet> <QString> <QStringList> <QTimer> <algorithm> <chrono> <functional> <memory> <optional>
      <variant>)
  elseif(target STREQUAL deskhand_views)
    target_precompile_headers(
      ${target} PRIVATE <QCoreApplication> <QDateTime> <QHash> <QKeyEvent> <QLabel> <QLineEdit>
      <QList> <QPainter> <QPushButton> <QString> <QTimer> <QVBoxLayout> <QWidget> <functional>
      <memory> <optional>)
  else()
    target_precompile_headers(${target} REUSE_FROM deskhand_core)
  endif()
endfunction()

find_program(DESKHAND_MOLD mold)
if(DESKHAND_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-fuse-ld=mold)
endif()

# deskhand_room(<room> SOURCES ... [LINK ...]): one static library per room of the house.
# Rooms of models/ are included as "<room>/<file>.h", the others as "views/..." and "app/...".
function(deskhand_room room)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(deskhand_${room} STATIC ${ARG_SOURCES})
  target_include_directories(deskhand_${room} PUBLIC ${PROJECT_SOURCE_DIR}/models
                                                     ${PROJECT_SOURCE_DIR})
  target_link_libraries(deskhand_${room} PUBLIC deskhand_flags ${ARG_LINK})
  deskhand_precompile(deskhand_${room})
endfunction()

# deskhand_test(<class> LINK ...): builds tst_<class>.cpp in this folder and registers it.
function(deskhand_test class)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(tst_${class} tst_${class}.cpp)
  target_link_libraries(tst_${class} PRIVATE deskhand_flags Qt6::Test ${ARG_LINK})
  deskhand_precompile(tst_${class})
  add_test(NAME ${class} COMMAND tst_${class})
  set_tests_properties(${class} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  set_property(TEST ${class} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
