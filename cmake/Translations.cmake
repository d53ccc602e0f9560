# SPDX-License-Identifier: GPL-3.0-or-later
# translations/lacuna_*.ts: one file for each language; lacuna_en.ts holds the plural forms of English alone.
#   cmake --build build/release --target update_translations    writes new texts of the sources into them
set(LACUNA_LANGUAGES en de es fr ja zh_CN)
# Where texts for users are written. ml has none: it knows no Qt.
set(LACUNA_TRANSLATED_FOLDERS app core ml/engine ui)
set(lacuna_lupdate_options -silent -locations none -no-obsolete -I ${CMAKE_SOURCE_DIR})

# lacuna_add_translations(TARGET): compiles the files into :/translations of TARGET (Q_INIT_RESOURCE(translations)).
function(lacuna_add_translations target)
  set(compiled)
  set(listed)
  foreach(language ${LACUNA_LANGUAGES})
    set(source ${CMAKE_SOURCE_DIR}/translations/lacuna_${language}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/lacuna_${language}.qm)
    add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${source} -qm ${qm} DEPENDS ${source} VERBATIM)
    list(APPEND compiled ${qm})
    string(APPEND listed "    <file alias=\"lacuna_${language}.qm\">${qm}</file>\n")
  endforeach()
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
  file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC>\n  <qresource prefix=\"/translations\">\n${listed}  </qresource>\n</RCC>\n")
  set(code ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)
  add_custom_command(OUTPUT ${code} COMMAND Qt6::rcc --name translations --output ${code} ${qrc} DEPENDS ${qrc} ${compiled} VERBATIM)
  target_sources(${target} PRIVATE ${code})
endfunction()

set(lacuna_update_commands)
foreach(language ${LACUNA_LANGUAGES})
  set(plural)
  if(language STREQUAL en)
    set(plural -pluralonly)
  endif()
  list(APPEND lacuna_update_commands COMMAND Qt6::lupdate ${lacuna_lupdate_options} ${plural} -source-language en -target-language ${language}
       ${LACUNA_TRANSLATED_FOLDERS} -ts translations/lacuna_${language}.ts)
endforeach()
add_custom_target(update_translations ${lacuna_update_commands} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
