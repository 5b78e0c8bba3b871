#include "resolve/entity.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "named_lines.h"

namespace claimline {
namespace {

using Names = std::vector<std::string>;

struct Case {
  const char* text;
  Names names;
};

void ExpectNames(const std::vector<Case>& cases) {
  for (const Case& c : cases) EXPECT_EQ(NamesIn(c.text), c.names) << c.text;
}

TEST(Entities, EndWhereTheNextNameBegins) {
  ExpectNames({
      {"He asked Tesla CEO Elon Musk again.",
       {"ORG Tesla", "PERSON Elon Musk"}},
      {"She uses Anthropic's Claude Code daily.",
       {"ORG Anthropic", "PRODUCT Claude Code"}},
      {"The Tesla-SpaceX deal and the Tesla–xAI one failed.",
       {"ORG Tesla", "ORG SpaceX", "ORG Tesla", "ORG xAI"}},
      {"It is a Musk-led, Memphis-based firm.", {"PERSON Musk", "GPE Memphis"}},
      {"They bought many NVIDIA H100 chips.", {"PRODUCT NVIDIA H100"}},
      {"They met Microsoft, Nvidia and Oracle there.",
       {"ORG Microsoft", "ORG Nvidia", "ORG Oracle"}},
      {"Shares of AT&T and McDonald's fell.", {"ORG AT&T", "ORG McDonald's"}},
  });
}

TEST(Entities, ArePlacesInDatelinesAndBeforeTheirStates) {
  ExpectNames({
      {"LODZ, Nov. 2, 1989 (AP) -- The mill closed again.",
       {"GPE LODZ", "ORG AP"}},
      {"OMSK - The mill closed again.", {"GPE OMSK"}},
      {"ORROW, Sweden - The mill closed again.", {"GPE ORROW", "GPE Sweden"}},
      {"ORROW, the firm - a giant - closed.", {"ORG ORROW"}},
      {"The mill, based in Maynard, Mass., closed again.",
       {"GPE Maynard", "GPE Mass."}},
      {"The mill named him Maynard, Mass. law says.",
       {"PERSON Maynard", "GPE Mass."}},
  });
}

TEST(Entities, ArePlacesInTheCompanyOfPlaces) {
  ExpectNames({
      {"Homes in Boca Tarnow and near Velmora burned.",
       {"GPE Boca Tarnow", "GPE Velmora"}},
      {"It hit the village of Tehkal Bala first.", {"GPE Tehkal Bala"}},
      {"Then the Velmora mayor left.", {"GPE Velmora"}},
      {"Shops in Ibadan, Velmora and Tarnow closed.",
       {"GPE Ibadan", "GPE Velmora", "GPE Tarnow"}},
      {"A deal between Boeing, Velmora and Tarnow failed.",
       {"ORG Boeing", "ORG Velmora", "ORG Tarnow"}},
      {"KALUTARA: Two men were held there.", {"GPE KALUTARA"}},
      {"TARNO: I left.\nORRO: Why?\nTARNO: It rained.\nORRO: So?",
       {"ORG TARNO", "ORG ORRO", "ORG TARNO", "ORG ORRO"}},
  });
}

TEST(Entities, ArePersonsBehindTitlesWhateverElseBearsTheName) {
  ExpectNames({
      {"Then Mr. Hilton left.", {"PERSON Hilton"}},
      {"Then Judge Jackson left.", {"PERSON Jackson"}},
      {"Then Captain America left.", {"GPE America"}},
      {"Then Hilton left Jackson.", {"ORG Hilton", "GPE Jackson"}},
  });
}

TEST(Entities, ArePersonsWhereTheyActOnceTheyHaveBeenNamedInFull) {
  ExpectNames({
      {"Then Michael Jordan left.\nJordan scored in Jordan.",
       {"PERSON Michael Jordan", "PERSON Jordan=Michael Jordan", "GPE Jordan"}},
      {"Then Michael Jordan left.\nJordan, who scored, left.",
       {"PERSON Michael Jordan", "PERSON Jordan=Michael Jordan"}},
      {"Then Dana Fox left.\nFox scored again.",
       {"PERSON Dana Fox", "PERSON Fox=Dana Fox"}},
      {"Fox scored again.\nThen Dana Fox left.\nFox scored again.",
       {"ORG Fox", "PERSON Dana Fox", "ORG Fox"}},
      {"Then Dana Fox left for Fox.\nFox scored again.",
       {"PERSON Dana Fox", "ORG Fox", "ORG Fox"}},
  });
}

TEST(Entities, AreOfTheTypeOfTheirNeighbors) {
  ExpectNames({
      {"They left. He flew from Tarnow, Orrow and Velmo again.",
       {"GPE Tarnow", "GPE Orrow", "GPE Velmo"}},
      {"They left. It beats GPT-4 and Larkvel at that.",
       {"PRODUCT GPT-4", "PRODUCT Larkvel"}},
      {"They left. It likes GPT-4, Oracle and Larkvel.",
       {"PRODUCT GPT-4", "ORG Oracle", "ORG Larkvel"}},
      {"They left. Google's Velmo failed.", {"ORG Google", "PRODUCT Velmo"}},
      {"They left. Google's Velmo brothers came.",
       {"ORG Google", "PERSON Velmo"}},
      {"It broke ground, and Velmo's lead fell.", {"ORG Velmo"}},
      {"It is run by Cameron and Tyler Winklevoss.",
       {"PERSON Cameron", "PERSON Tyler Winklevoss"}},
      {"They saw Papaya Season by Maria Kowalska.",
       {"WORK_OF_ART Papaya Season", "PERSON Maria Kowalska"}},
  });
}

TEST(Entities, TakeVersionsOfUnknownProducts) {
  ExpectNames({
      {"Then Larkspur 2 scored.\nLarkspur fell.",
       {"PRODUCT Larkspur 2", "PRODUCT Larkspur"}},
      {"Larkspur 2 Mini, a small one, ran there.", {"PRODUCT Larkspur 2 Mini"}},
      // A surname elsewhere.
      {"They like Vega 2, our best. Vega 2 is small.",
       {"PRODUCT Vega 2", "PRODUCT Vega 2"}},
      {"They saw Vega 2, Smith 3 goals ahead.",
       {"PERSON Vega", "PERSON Smith"}},
      {"They met at Stadium 1 then.", {"FAC Stadium 1"}},
      {"They drove the Fiat 500.", {"PRODUCT Fiat 500"}},
      {"They cut the Fiat 500 jobs.", {"ORG Fiat"}},
      {"It joined the Senate 2 years ago in Phase 3, too.", {"ORG Senate"}},
  });
}

TEST(Entities, HoldTheWordsThatBelongToThem) {
  ExpectNames({
      {"It was signed by Kestrel Air, Inc. in May.", {"ORG Kestrel Air, Inc."}},
      {"It is before the Orrow Iron and Steel Board now.",
       {"ORG Orrow Iron and Steel Board"}},
      {"They asked Khalil al-Orro and then al-Tarno there.",
       {"PERSON Khalil al-Orro", "PERSON al-Tarno"}},
      {"They beat Jan-Orro Tarnow and Jun Wu.",
       {"PERSON Jan-Orro Tarnow", "PERSON Jun Wu"}},
      {"The Ministry of Ports and Harbors agreed.",
       {"ORG Ministry of Ports and Harbors"}},
      {"He left the University of Oslo and Equinor then.",
       {"ORG University of Oslo", "ORG Equinor"}},
      {"She saw Kai van der Berg there.", {"PERSON Kai van der Berg"}},
      {"She saw Marijke ten Velde there.", {"PERSON Marijke ten Velde"}},
      {"Shares of Oracle South Africa fell.", {"ORG Oracle South Africa"}},
      {"It was told by Oracle-Ukraine then.", {"ORG Oracle-Ukraine"}},
      {"It was said by the St. Orrow Conservancy.",
       {"ORG St. Orrow Conservancy"}},
      {"Rival Velmora Works grew.", {"ORG Velmora Works"}},
      {"She read The Velmora Report there.", {"ORG The Velmora Report"}},
      {"It met Velmora Therapeutics of Oslo.",
       {"ORG Velmora Therapeutics", "GPE Oslo"}},
      {"He read about W. Somerset Maugham there.",
       {"PERSON W. Somerset Maugham"}},
      {"They spoke to Lee Cheuk-yan about it.", {"PERSON Lee Cheuk-yan"}},
      {"We came to southern Spain and Northern Italy.",
       {"GPE Spain", "LOC Northern Italy"}},
      {"A vote in the Ulster Unionist Party failed.",
       {"ORG Ulster Unionist Party"}},
      {"It was sold to Velmora AS in May.", {"ORG Velmora AS"}},
      {"By Jax Velmora and Orro Tarn",
       {"PERSON Jax Velmora", "PERSON Orro Tarn"}},
      {"They joined the Liberal Party of Canada.",
       {"ORG Liberal Party of Canada"}},
      {"They founded the Women's Health Initiative there.",
       {"ORG Women's Health Initiative"}},
      {"She left the Velmora's Health Initiative there.",
       {"ORG Velmora", "ORG Health Initiative"}},
      {"The Abuja-Kaduna Expressway is closed.",
       {"LOC Abuja-Kaduna Expressway"}},
      {"They asked U.S. District Judge Ann Tarlo.",
       {"GPE U.S.", "PERSON Ann Tarlo"}},
  });
}

TEST(Entities, HoldPlacesThatBelongToThem) {
  ExpectNames({
      {"He left West Yorkshire for good.", {"GPE West Yorkshire"}},
      {"Then the Punjab Kings won.", {"ORG Punjab Kings"}},
      {"Then Velmors Hyderabad won.", {"ORG Velmors Hyderabad"}},
      {"It was sold to Oracle Europe then.", {"ORG Oracle Europe"}},
      {"It came to Spaceport Cornwall then.", {"FAC Spaceport Cornwall"}},
      {"They met at the Rajiv Gandhi International Stadium.",
       {"FAC Rajiv Gandhi International Stadium"}},
      {"They saw the Orro Viking, a ship.", {"PRODUCT Orro Viking"}},
      {"They asked minister Aden Velmora.", {"PERSON Aden Velmora"}},
      {"It joined the European Economic Area then.",
       {"ORG European Economic Area"}},
      {"The Russian Deputy Foreign Minister left.", {"NORP Russian"}},
      {"She is a Danish Social Democrat.", {"NORP Danish", "NORP Democrat"}},
      {"Then Charlotte Marsh won.", {"PERSON Charlotte Marsh"}},
      {"They left the Delta at noon.", {"LOC Delta"}},
      {"They left with the Delta crew and with Delta.",
       {"ORG Delta", "ORG Delta"}},
      {"They like the Delta and Boeing deal.", {"ORG Delta", "ORG Boeing"}},
      {"Then VfB Stuttgart won.", {"ORG VfB Stuttgart"}},
      {"Then Meta, X and Velmora paid.",
       {"ORG Meta", "PRODUCT X", "ORG Velmora"}},
      {"They asked the UK AI Security Institute.",
       {"ORG UK AI Security Institute"}},
  });
}

TEST(Entities, AreCommonWordsThatActAsNames) {
  ExpectNames({
      {"It left Tall Grass Interactive.\nTall Grass was sold.",
       {"ORG Tall Grass Interactive", "ORG Tall Grass=Tall Grass Interactive"}},
      {"They test its Dream Chaser for it.", {"ORG Dream Chaser"}},
      {"They test its Dream Chaser plan.", {}},
      {"They like Tabby. Tabby is a browser.",
       {"PRODUCT Tabby", "PRODUCT Tabby"}},
      {"It was listed at Grade II again.", {}},
      {"They spoke at the Collision conference.", {"EVENT Collision"}},
      {"Both are in Year 4 now.", {}},
      {"Early customers came. Co-founders left.", {}},
      {"They left.\nStone Space's rocket flew.", {"ORG Stone Space"}},
      {"They left.\nStone space is rare. Hard Stone is rare.", {}},
      {"They made Bun 2.0, which grew.\nThen run bun twice.\nBun grew.",
       {"PRODUCT Bun 2.0", "PRODUCT Bun"}},
      {"French finance minister Ann Tarlo left.",
       {"NORP French", "PERSON Ann Tarlo"}},
      {"They met Orro Ventures, Trellis, and others.",
       {"ORG Orro Ventures", "ORG Trellis"}},
  });
}

TEST(Entities, AreNotMadeByPlaceOrHeading) {
  ExpectNames({
      {"Developers now expect more.", {}},
      {"Viewership peaked in May.", {}},
      {"Meanwhile, nobody came on Monday in March.", {}},
      {"Why Most Coding Tools Fail", {}},
      {"THE PRICE OF POWER", {}},
      {"The Chief Executive Officer met the Prime Minister.", {}},
      {"It uses RLHF, a Transformer and many GPUs.", {}},
      {"Customer-Managed Keys (CMKs) are there.", {}},
      {"It raised a Series B round.", {}},
      {"He said it may rain, and will mark a grant.", {}},
  });
}

TEST(Entities, AreKnownFromElsewhereInTheArticle) {
  ExpectNames({
      {"Velmora Grows Again\nThe board of Velmora met.",
       {"ORG Velmora", "ORG Velmora"}},
      {"Rebel tools grew.\nThe rebel tools were good.", {}},
      {"They talk about Bolt.\nBolt grew.", {"ORG Bolt", "ORG Bolt"}},
      {"We saw Anna Hill there.\nHill and others left.",
       {"PERSON Anna Hill", "PERSON Hill=Anna Hill"}},
  });
}

TEST(Entities, AreWholeInHeadings) {
  ExpectNames({
      {"Velmora AI\nIt grew.", {"ORG Velmora AI"}},
      {"It Grew\nOrro Tarnow\nIt grew.", {"PERSON Orro Tarnow"}},
      {"It Grew\nSoft Landing\nIt grew.", {}},
      {"Velmora Fastener Corp. Reports Its Results\n\n"
       "Then Velmora Fastener Corp. rose.",
       {"ORG Velmora Fastener Corp.", "ORG Velmora Fastener Corp."}},
  });
}

TEST(Entities, AreCommonWordsAmongNamesAndBeforeOffices) {
  ExpectNames({
      {"It got money from Prism, Velmora Capital and Oracle.",
       {"ORG Prism", "ORG Velmora Capital", "ORG Oracle"}},
      {"Labour MP Ann Tarlo left.", {"ORG Labour", "PERSON Ann Tarlo"}},
      {"Republican critic Ann Tarlo left.",
       {"NORP Republican", "PERSON Ann Tarlo"}},
      {"Then Nadia Lark left.\nLark had won.",
       {"PERSON Nadia Lark", "PERSON Lark=Nadia Lark"}},
      {"Council leader Ann Tarlo left.", {"PERSON Ann Tarlo"}},
  });
}

TEST(Entities, AreCommonWordsThatAreIntroducedAsOrganizations) {
  ExpectNames({
      {"Kite, a startup, moved. Users of Kite stayed.",
       {"ORG Kite", "ORG Kite"}},
      {"Loom, the chipmaker based here, moved.", {"ORG Loom"}},
      {"Velvet, a startup founder said, is soft.", {}},
      {"Rivers, a delta and a company share it.", {}},
  });
}

TEST(Entities, HaveTheirTypeFromTheirWordsAndNeighbors) {
  ExpectNames({
      {"Then the iPhone Repair Company closed.", {"ORG iPhone Repair Company"}},
      {"Then the iPhone Repair Kit sold.", {"PRODUCT iPhone Repair Kit"}},
      {"He works for Velmora Holdings now.", {"ORG Velmora Holdings"}},
      {"They swam in Lake Orrow then.", {"LOC Lake Orrow"}},
      {"It breaks the Fair Ports Act again.", {"LAW Fair Ports Act"}},
      {"They released Velmora 3.5 today.", {"PRODUCT Velmora 3.5"}},
      {"The startup Velmora moved.", {"ORG Velmora"}},
      {"The chatbot Velmora answered.", {"PRODUCT Velmora"}},
      {"He took Velmora, a once-daily pill, in May.", {"PRODUCT Velmora"}},
      {"He saw Velmora, a small town, in May.", {"GPE Velmora"}},
      {"They praise the Velmora K3.", {"PRODUCT Velmora K3"}},
      {"Analysts at Tarnow Velmora agree.", {"ORG Tarnow Velmora"}},
      {"Shares in Velmora fell.", {"ORG Velmora"}},
      {"His sister, Velmora, was out.", {"PERSON Velmora"}},
      {"Its next model, Velmora, was out.", {"PRODUCT Velmora"}},
      {"They delayed Ash Velmora, its first game, again.",
       {"PRODUCT Ash Velmora"}},
      {"They saw Ash Velmora, his second film, again.",
       {"WORK_OF_ART Ash Velmora"}},
      {"The Velmora School District agreed.", {"ORG Velmora School District"}},
      {"They asked governor Roman Velmo.", {"PERSON Roman Velmo"}},
      {"It met Georgia Power in May.", {"ORG Georgia Power"}},
      {"He left Cobalt Ridge Advisors.", {"ORG Cobalt Ridge Advisors"}},
      {"It met Nathan Law in May.", {"PERSON Nathan Law"}},
      {"He lives in Turkana East now.", {"GPE Turkana East"}},
      {"They slept at Hotel Velmora.", {"FAC Hotel Velmora"}},
      {"It grew.\nVelmora said so.", {"ORG Velmora"}},
      {"Velmora says no\nIt grew.", {"ORG Velmora"}},
      {"Velmora says no.", {"PERSON Velmora"}},
      {"They live near Buxton now.", {"GPE Buxton"}},
      {"Then Ferdinand Velmora Jr. left.", {"PERSON Ferdinand Velmora Jr."}},
      {"It grew.\nThe chip designer Velmora grew.", {"ORG Velmora"}},
      {"Then he said Velmora had left.", {"ORG Velmora"}},
      {"We met Dr. Velmora yesterday.", {"PERSON Velmora"}},
      {"He drove to the Orrow Bridge at night.", {"FAC Orrow Bridge"}},
      {"He wrote it on X and in the Series X manual.", {"PRODUCT X"}},
  });
}

TEST(Entities, HaveTheTypeThatTheirNeighborsSuggestTogether) {
  ExpectNames({
      {"Users of Velmora wait. They updated Velmora at once.",
       {"PRODUCT Velmora", "PRODUCT Velmora"}},
      {"They left. Shares of Orro Tarnow fell.", {"ORG Orro Tarnow"}},
      {"He went aboard the Orro Tarnow again.", {"PRODUCT Orro Tarnow"}},
      {"They met. Ferries to Orrow and a bus went there.", {"GPE Orrow"}},
      {"They met. Orro Tarnow employs many.", {"ORG Orro Tarnow"}},
      {"They met. Orrow's mayor came.", {"GPE Orrow"}},
      {"They met. Sites like Velmora and cities such as Tarnow grew.",
       {"ORG Velmora", "GPE Tarnow"}},
      {"They met. Two died at Tarnow.", {"GPE Tarnow"}},
      {"They met Santiago Suarez Tarnow.", {"PERSON Santiago Suarez Tarnow"}},
      {"They met. Qasim Orro, 31, of Tarnow, came.",
       {"PERSON Qasim Orro", "GPE Tarnow"}},
      {"They built a generator called Velmora and a startup named Tarnow.",
       {"PRODUCT Velmora", "ORG Tarnow"}},
      {"They met. Velmora is a small browser and Tarnow is a bank.",
       {"PRODUCT Velmora", "ORG Tarnow"}},
      {"They met. Orro Tarnow, which grew, came.", {"ORG Orro Tarnow"}},
      {"They showed the device, the Orro Tarnow, again.",
       {"PRODUCT Orro Tarnow"}},
      {"They met at Velmora, a bridge, and saw Tarnow, a river.",
       {"FAC Velmora", "LOC Tarnow"}},
      {"They crossed the Orrow Glacier.\nOrrow is far off.",
       {"LOC Orrow Glacier", "LOC Orrow"}},
      {"ORROW, Maine (WABX) - They met.\nThen the Orrow Tide News left.\n"
       "They say Orrow is far.",
       {"GPE ORROW=Orrow", "GPE Maine", "ORG WABX", "ORG Orrow Tide News",
        "GPE Orrow"}},
      {"Liverpool are third. They lost against Sunderland.",
       {"ORG Liverpool", "ORG Sunderland"}},
      {"London and Liverpool are far away.", {"GPE London", "GPE Liverpool"}},
      {"Two boys in Leeds have left.", {"GPE Leeds"}},
      {"Wes Streeting, the health secretary, left.", {"PERSON Wes Streeting"}},
      {"They met a voter from Weatherford again.", {"GPE Weatherford"}},
      {"They sent Velmo III up.", {"PRODUCT Velmo III"}},
      {"They carried Amazon Velmo satellites.", {"PRODUCT Amazon Velmo"}},
      {"They left Universidad Orro.", {"ORG Universidad Orro"}},
      {"They saw the Musée des Orrow again.", {"FAC Musée des Orrow"}},
      {"Then came Orro, the company's fast browser.", {"PRODUCT Orro"}},
      // Neither is a place, whatever stands before it.
      {"They met. He flew to VLMR.", {"ORG VLMR"}},
  });
}

TEST(Entities, BearTheFullestNameOfTheArticle) {
  ExpectNames({
      {"It was Elon Musk.\nThen Musk left.",
       {"PERSON Elon Musk", "PERSON Musk=Elon Musk"}},
      {"The Federal Trade Commission (FTC) sued, the FTC said.",
       {"ORG Federal Trade Commission", "ORG FTC=Federal Trade Commission",
        "ORG FTC=Federal Trade Commission"}},
      {"The FTC sued.", {"ORG FTC"}},
      {"The Orrow Ports Council, known as OPC, left.",
       {"ORG Orrow Ports Council", "ORG OPC=Orrow Ports Council"}},
      {"They left the US for good.\nThe United States is big.",
       {"GPE US=United States", "GPE United States"}},
      {"It was the Kestrel Ports Authority (KPA) then.\nThe KPA said no.",
       {"ORG Kestrel Ports Authority", "ORG KPA=Kestrel Ports Authority",
        "ORG KPA=Kestrel Ports Authority"}},
      {"The National Kestrel Mill Agency (KEMA) then said no.",
       {"ORG National Kestrel Mill Agency",
        "ORG KEMA=National Kestrel Mill Agency"}},
      {"They praise Velmora Systems.\nThen Velmora grew.",
       {"ORG Velmora Systems", "ORG Velmora=Velmora Systems"}},
      {"They praise Velmora Systems.\nThey praise Velmora Systems, Inc. "
       "here.\nThen Velmora grew.",
       {"ORG Velmora Systems=Velmora Systems, Inc.",
        "ORG Velmora Systems, Inc.", "ORG Velmora=Velmora Systems, Inc."}},
      {"They praise Brantley Fastener Corp. here.\nThen Brantley grew.",
       {"ORG Brantley Fastener Corp.", "ORG Brantley=Brantley Fastener Corp."}},
      {"They praise the Velmora Academy of Art.\nThen Velmora grew.",
       {"ORG Velmora Academy of Art", "ORG Velmora"}},
      {"They praise the Velmora Teachers Association.\nThen Velmora grew.",
       {"ORG Velmora Teachers Association", "ORG Velmora"}},
      {"They praise Tembo Motors.\nQadir Tembo left.\n"
       "Then Tembo shares fell.\nBut Tembo smiled.",
       {"ORG Tembo Motors", "PERSON Qadir Tembo", "ORG Tembo=Tembo Motors",
        "PERSON Tembo=Qadir Tembo"}},
  });
}

TEST(Entities, BearTheNameThatTheirInitialsStandFor) {
  ExpectNames({
      {"The Velmora Grain Exchange grew.\nThen the VGE fell.",
       {"ORG Velmora Grain Exchange", "ORG VGE=Velmora Grain Exchange"}},
      {"They praise Kestrel Mill Works Inc. here.\nThen KMW and KMWI fell.",
       {"ORG Kestrel Mill Works Inc.", "ORG KMW=Kestrel Mill Works Inc.",
        "ORG KMWI=Kestrel Mill Works Inc."}},
      {"The Velmora Grain Exchange grew.\nThen the VG and the VGX fell.",
       {"ORG Velmora Grain Exchange", "ORG VG", "ORG VGX"}},
  });
}

TEST(Entities, KeepTwoPersonsOfOneSurnameApart) {
  EXPECT_EQ(NamesIn("We met Anna Tembo.\nThen Tembo left.\n"
                    "We met Qadir Tembo.\nThen Tembo left."),
            (Names{"PERSON Anna Tembo", "PERSON Tembo=Anna Tembo",
                   "PERSON Qadir Tembo", "PERSON Tembo=Qadir Tembo"}));
}

TEST(Entities, AreFoundInGluedText) {
  ExpectNames({
      {"It took money fromMicrosoftandNvidia there.",
       {"ORG Microsoft", "ORG Nvidia"}},
      {"They buy NVIDIANVDA-- GPUs.", {"ORG NVIDIA", "ORG NVDA=NVIDIA"}},
      {"PITTSBURGH--They left.", {"GPE PITTSBURGH"}},
  });
}

TEST(Entities, HaveOneIdWhateverTheArticleCallsThem) {
  std::set<std::string> ids;
  for (const char* text : {"We met Elon Musk there.", "Then Musk left."}) {
    const NormalizedDocument document = Lines(text);
    for (const ResolvedMention& name : ResolveLines(document)) {
      ids.insert(std::get<EntityValue>(name.value).entity);
    }
  }
  EXPECT_EQ(ids, std::set<std::string>{"person/elon-musk"});
}

TEST(Entities, AreNoneInAnEmptyDocument) { EXPECT_EQ(NamesIn(""), Names{}); }

}  // namespace
}  // namespace claimline
