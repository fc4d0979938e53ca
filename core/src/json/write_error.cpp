#include "write.h"
#include "writer.h"

namespace anyqtama {

std::string write_error(const Error& error) {
  Writer writer;
  writer.object([&] {
    writer.object("error", [&] {
      writer.member("code", error.code);
      writer.member("at", error.at);
      if (error.from) writer.member("from", error.from);
    });
  });
  return writer.take();
}

}  // namespace anyqtama
