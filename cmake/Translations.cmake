# SPDX-License-Identifier: GPL-3.0-or-later
# translations/lacuna_*.ts: one file for each language; lacuna_en.ts holds the plural forms of English alone.
# script/translations writes new texts of the sources into them.
set(LACUNA_LANGUAGES en de es fr ja zh_CN)

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
