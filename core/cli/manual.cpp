#include "manual.h"

namespace anyqtama::cli {

const std::string_view usage =
    R"(usage: anyqtama assess|professions|describe [--ndjson] < REQUEST
       anyqtama explain [--language en|ru|kk] < REQUEST
       anyqtama check-data DIR [--cases DIR] [--json]
       anyqtama cites DIR PROVISION [--act ID] [--cases DIR] [--json]
       anyqtama cites DIR --seal
       anyqtama --help | --version
)";

const std::string_view manual =
    R"(anyqtama - would my papers carry me through, what is missing, by when must I act?

A self-check for Kazakhstan's certificate of compliance of qualification for self-employment, under
Order 503, which was repealed on 1 July 2023. No legal advice: the Commission decides.

ASK THE ENGINE
  One JSON request on standard input, one JSON reply on standard output. The law is compiled in: no
  file is read, nothing is sent or kept, and there is no clock: the day of filing is in the request.

  anyqtama assess        points, grounds, documents and deadlines of a case
  anyqtama professions   entries of the list of professions for what a person typed
  anyqtama describe      questions, choices, professions, documents, regions; the request is {}

  --ndjson               one request a line, one reply a line; blank lines are skipped

  A reply is {"ok": ...} or {"error": {"code": ..., "at": ...}}; "at" is a JSON Pointer into the
  request. The form of requests and replies is in data/schema/.

  anyqtama explain       the assessment in words for a terminal, the same words as on the page: the
                         outcome, points by criterion (under both readings where they differ), what
                         is missing, papers, dates, each with its place in the law

  --language en|ru|kk    the language of explain; English where none is told

KEEP THE DATA
  anyqtama check-data DIR
      Reads a data folder (the form of data/) and explains every fault in it, with its file, line
      and place: files that cannot be read or lack the form of their schema; editions that overlap
      or leave a gap; bands, criteria and answers that cannot be scored; conditions that contradict
      each other; points and terms that the stored text of the law does not have; citations of what
      is not there; calendars that do not add up; translations missing or out of step.
  anyqtama cites DIR PROVISION
      Lists what cites a provision: what must be read again when it changes.
  anyqtama cites DIR --seal
      Prints the seals of all stored paragraphs, to be kept as DIR/provisions-read.json once
      everything that check-data listed has been read. A later change breaks its seal.

  --cases DIR            lists cases (tests/cases) that rest on a provision, too
  --act ID               the act of the provision, where several acts have one of that name
  --json                 the same for programs

EXIT STATUS
  0   an answer; with --ndjson also where lines hold errors; data without faults
  1   the reply is an error; the data have faults
  2   wrong usage, or a folder or provision that is not there

EXAMPLES
  $ echo '{"as_of": "2022-05-04"}' | anyqtama assess
  $ echo '{"as_of": "2022-05-04", "procedure": "extend"}' | anyqtama explain --language kk
  $ echo '{"typed": "dhfx jyrjkju", "limit": 1}' | anyqtama professions
  $ echo '{}' | anyqtama describe
  $ printf '{"as_of": "2022-05-04"}\n{"as_of": "2022-05-05"}\n' | anyqtama assess --ndjson
  $ anyqtama check-data data
  $ anyqtama check-data data --cases tests/cases --json
  $ anyqtama cites data 'Rules 10(1)' --cases tests/cases
  $ anyqtama cites data 'Std 3' --act kz-order-503 --json
  $ anyqtama cites data --seal | cmp - data/provisions-read.json
)";

}  // namespace anyqtama::cli
