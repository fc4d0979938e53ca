#include "folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace anyqtama::cli {

namespace fs = std::filesystem;

std::optional<std::vector<DataFile>> read_folder(const std::string& folder) {
  std::error_code fault;
  std::vector<DataFile> files;
  for (fs::recursive_directory_iterator entry(folder, fault), end; !fault && entry != end;
       entry.increment(fault)) {
    if (entry->path().extension() != ".json") continue;
    std::ifstream file(entry->path(), std::ios::binary);
    files.push_back({entry->path().lexically_relative(folder).generic_string(),
                     {std::istreambuf_iterator<char>(file), {}}});
  }
  if (fault) return std::nullopt;
  std::sort(files.begin(), files.end(),
            [](const DataFile& left, const DataFile& right) { return left.path < right.path; });
  return files;
}

}  // namespace anyqtama::cli
