// Every address of the pages. A page is a module with open(place); see router.js for what a place is.

export const routes = [
  { path: "/people", page: () => import("./people/people-page.js") },
  { path: "/people/new", page: () => import("./people/new-person-page.js") },
  { path: "/people/:personId", page: () => import("./person/person-page.js") },
  { path: "/people/:personId/profile", page: () => import("./person/edit-profile-page.js") },
  { path: "/people/:personId/gifts/new", page: () => import("./gifts/new-gift-page.js") },
  { path: "/people/:personId/outcomes/new", page: () => import("./outcomes/new-outcome-page.js") },
  { path: "/people/:personId/circle", page: () => import("./circle/circle-page.js") },
  { path: "/people/:personId/circle/new", page: () => import("./circle/new-tie-page.js") },
  { path: "/people/:personId/circle/:tieId", page: () => import("./circle/tie-page.js") },
  { path: "/people/:personId/sheet", page: () => import("./person/sheet-page.js") },

  // A coach's teams, and who is in touch with a person.
  { path: "/teams", page: () => import("./teams/teams-page.js") },
  { path: "/teams/:teamId/before-and-now", page: () => import("./teams/before-page.js") },
  { path: "/people/:personId/in-touch", page: () => import("./in-touch/in-touch-page.js") },
  { path: "/people/:personId/in-touch/talk", page: () => import("./in-touch/talk-page.js") },
  { path: "/people/:personId/in-touch/ask", page: () => import("./in-touch/ask-page.js") },

  // Introductions to groups and places, followed up.
  { path: "/introductions", page: () => import("./introductions/due-page.js") },
  { path: "/people/:personId/introductions", page: () => import("./introductions/introductions-page.js") },
  { path: "/people/:personId/introductions/:introductionId", page: () => import("./introductions/step-page.js") },
  { path: "/people/:personId/introduce/:kind/:assetId", page: () => import("./introductions/introduce-page.js") },

  // What the directory needs somebody to look at.
  { path: "/directory", page: () => import("./directory/directory-page.js") },
  { path: "/directory/:kind/:assetId", page: () => import("./directory/change-page.js") },

  // What somebody saw that is not right in it.
  { path: "/corrections", page: () => import("./corrections/suggested-page.js") },
  { path: "/corrections/:kind/:assetId/new", page: () => import("./corrections/suggest-page.js") },

  // Relationship circles that come as files.
  { path: "/circles/imports", page: () => import("./imports/send-page.js") },
  { path: "/circles/imports/:importId", page: () => import("./imports/import-page.js") },

  // Community Circles: the board, a circle's page, and its forms.
  { path: "/circles", page: () => import("./circles/board-page.js") },
  { path: "/circles/:circleId", page: () => import("./circles/circle-page.js") },
  { path: "/circles/:circleId/actions/:actionId", page: () => import("./circles/form-page.js") },
  { path: "/circles/:circleId/:form", page: () => import("./circles/form-page.js") },
  { path: "/people/:personId/circles/new", page: () => import("./circles/ask-page.js") },

  // The finder, from a postcode and for a person.
  { path: "/find", page: () => import("./find/find-page.js") },
  { path: "/people/:personId/find", page: () => import("./find/find-page.js") },

  // What a neighbourhood lacks, and a group to start.
  { path: "/gaps", page: () => import("./gaps/my-neighbourhoods-page.js") },
  { path: "/neighbourhoods/:neighbourhoodId/gaps", page: () => import("./gaps/gaps-page.js") },
  { path: "/neighbourhoods/:neighbourhoodId/gaps/:interestId/start", page: () => import("./gaps/start-page.js") },

  { path: "/neighbourhoods/:neighbourhoodId/gaps/:interestId/people", page: () => import("./gaps/people-page.js") },

  // Groups that are to start, beside those whom they fit.
  { path: "/groups-to-start", page: () => import("./groups-to-start/waiting-page.js") },
  { path: "/people/:personId/groups-to-start", page: () => import("./groups-to-start/beside-page.js") },
  { path: "/people/:personId/groups-to-start/:plannedGroupId", page: () => import("./groups-to-start/invite-page.js") },

  // What groups need from people.
  { path: "/groups/:groupId/needs", page: () => import("./group-needs/needs-page.js") },
  { path: "/groups/:groupId/needs/new", page: () => import("./group-needs/new-need-page.js") },

  // The community map and the ladder.
  { path: "/people/:personId/map", page: () => import("./map/map-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId", page: () => import("./ladder/ladder-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/left", page: () => import("./ladder/left-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/paid", page: () => import("./ladder/paid-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/urgent", page: () => import("./ladder/urgent-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/review", page: () => import("./ladder/review-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/learning", page: () => import("./ladder/learning-page.js") },
  { path: "/people/:personId/outcomes/:outcomeId/sheet", page: () => import("./ladder/sheet-page.js") },
];

export const home = "/people";
