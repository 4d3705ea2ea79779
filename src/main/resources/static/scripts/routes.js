// Every address of the pages. A page is a module with open(place), named as seen from here; see router.js for what a place is.

export const routes = [
  { path: "/people", page: "./people/people-page.js" },
  { path: "/people/new", page: "./people/new-person-page.js" },
  { path: "/people/:personId", page: "./person/person-page.js" },
  { path: "/people/:personId/profile", page: "./person/edit-profile-page.js" },
  { path: "/people/:personId/gifts/new", page: "./gifts/new-gift-page.js" },
  { path: "/people/:personId/outcomes/new", page: "./outcomes/new-outcome-page.js" },
  { path: "/people/:personId/circle", page: "./circle/circle-page.js" },
  { path: "/people/:personId/circle/new", page: "./circle/new-tie-page.js" },
  { path: "/people/:personId/circle/:tieId", page: "./circle/tie-page.js" },
  { path: "/people/:personId/sheet", page: "./person/sheet-page.js" },

  // A coach's teams, and who is in touch with a person.
  { path: "/teams", page: "./teams/teams-page.js" },
  { path: "/teams/:teamId/before-and-now", page: "./teams/before-page.js" },
  { path: "/people/:personId/in-touch", page: "./in-touch/in-touch-page.js" },
  { path: "/people/:personId/in-touch/talk", page: "./in-touch/talk-page.js" },
  { path: "/people/:personId/in-touch/ask", page: "./in-touch/ask-page.js" },

  // Introductions to groups and places, followed up.
  { path: "/introductions", page: "./introductions/due-page.js" },
  { path: "/people/:personId/introductions", page: "./introductions/introductions-page.js" },
  { path: "/people/:personId/introductions/:introductionId", page: "./introductions/step-page.js" },
  { path: "/people/:personId/introduce/:kind/:assetId", page: "./introductions/introduce-page.js" },

  // What the directory needs somebody to look at.
  { path: "/directory", page: "./directory/directory-page.js" },
  { path: "/directory/:kind/:assetId", page: "./directory/change-page.js" },

  // What somebody saw that is not right in it.
  { path: "/corrections", page: "./corrections/suggested-page.js" },
  { path: "/corrections/:kind/:assetId/new", page: "./corrections/suggest-page.js" },

  // Relationship circles that come as files.
  { path: "/circles/imports", page: "./imports/send-page.js" },
  { path: "/circles/imports/:importId", page: "./imports/import-page.js" },

  // Community Circles: the board, a circle's page, and its forms.
  { path: "/circles", page: "./circles/board-page.js" },
  { path: "/circles/:circleId", page: "./circles/circle-page.js" },
  { path: "/circles/:circleId/actions/:actionId", page: "./circles/form-page.js" },
  { path: "/circles/:circleId/:form", page: "./circles/form-page.js" },
  { path: "/people/:personId/circles/new", page: "./circles/ask-page.js" },

  // The finder, from a postcode and for a person.
  { path: "/find", page: "./find/find-page.js" },
  { path: "/people/:personId/find", page: "./find/find-page.js" },

  // What a neighbourhood lacks, and a group to start.
  { path: "/gaps", page: "./gaps/my-neighbourhoods-page.js" },
  { path: "/neighbourhoods/:neighbourhoodId/gaps", page: "./gaps/gaps-page.js" },
  { path: "/neighbourhoods/:neighbourhoodId/gaps/:interestId/start", page: "./gaps/start-page.js" },

  { path: "/neighbourhoods/:neighbourhoodId/gaps/:interestId/people", page: "./gaps/people-page.js" },

  // Groups that are to start, beside those whom they fit.
  { path: "/groups-to-start", page: "./groups-to-start/waiting-page.js" },
  { path: "/people/:personId/groups-to-start", page: "./groups-to-start/beside-page.js" },
  { path: "/people/:personId/groups-to-start/:plannedGroupId", page: "./groups-to-start/invite-page.js" },

  // What groups need from people.
  { path: "/groups/:groupId/needs", page: "./group-needs/needs-page.js" },
  { path: "/groups/:groupId/needs/new", page: "./group-needs/new-need-page.js" },

  // The community map and the ladder.
  { path: "/people/:personId/map", page: "./map/map-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId", page: "./ladder/ladder-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/left", page: "./ladder/left-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/paid", page: "./ladder/paid-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/urgent", page: "./ladder/urgent-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/review", page: "./ladder/review-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/learning", page: "./ladder/learning-page.js" },
  { path: "/people/:personId/outcomes/:outcomeId/sheet", page: "./ladder/sheet-page.js" },
];

export const home = "/people";
