// Static analysis of the data folder (data/): what is wrong with the law as data, and where, before
// anyone is told anything by it. Files come as texts and faults go as codes, places and values:
// reading files and finding sentences is for whoever asks.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace anyqtama {

/// A file of the folder: its path below the folder, with "/", and its text.
struct DataFile {
  std::string path;
  std::string text;
};

/// A fault. What `values` are, and in which order, is told by the sentence of each code
/// (core/cli/fault_words.cpp).
struct Finding {
  std::string code;
  std::string file;
  std::string at;  ///< JSON Pointer; "" is the whole file
  std::vector<std::string> values;
};

struct Analysis {
  std::size_t checks;  ///< how many things were looked at
  std::vector<Finding> findings;
};

/// Looks first whether every file is JSON, then at its form (schema/), then at its sense, at last
/// whether the engine reads it; a stage is entered where the ones before it found nothing, since
/// one fault would else be told many times.
Analysis analyse(const std::vector<DataFile>& files);

/// Something that rests on a provision of an act.
struct Citing {
  std::string kind;  ///< "criterion", "deadline", "profession", "text", "case"…
  std::string id;
  std::string file;
  std::string at;
};

/// Everything in `files` that cites exactly this provision, in the order of the files. `cases` are
/// files of tests/cases.
std::vector<Citing> citing(const std::vector<DataFile>& files, const std::vector<DataFile>& cases,
                           const std::string& act, const std::string& provision);

/// The provisions of the stored acts with this name, as acts: one, unless two acts have it.
std::vector<std::string> acts_with(const std::vector<DataFile>& files,
                                   const std::string& provision);

/// The acts whose text is kept, and what each provision weighs now: the content of
/// `provisions-read.json` after a person has read what changed.
std::string seals(const std::vector<DataFile>& files);

}  // namespace anyqtama
