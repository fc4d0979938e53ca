# cmake -DOUT=… -DROOT=… -P embed_texts.cmake: the words of the page, and the numbers of acts, as one
# source file, so that the command line says the same and reads no file.
file(GLOB texts LIST_DIRECTORIES false RELATIVE ${ROOT}
  ${ROOT}/web/locales/*/*.ftl ${ROOT}/data/acts.json)
set(source "// Written by embed_texts.cmake; not to be edited.\n#include \"texts.h\"\n\n")
string(APPEND source "namespace anyqtama::cli {\n\nconst std::vector<Text> texts = {\n")
foreach(path IN LISTS texts)
  file(READ ${ROOT}/${path} content)
  string(APPEND source "{\"${path}\", R\"~~~(${content})~~~\"},\n")
endforeach()
string(APPEND source "};\n\n}  // namespace anyqtama::cli\n")
file(WRITE ${OUT} "${source}")
