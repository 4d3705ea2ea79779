// What the pages about Community Circles ask of the server.

import { STRETCH } from "../in-touch/in-touch-queries.js";
import { operation } from "../operations.js";

const ROW = "id purpose state waitingSince pausedOn askedOn around { id knownAs } pulse { lastMetOn nextMeetingOn overdueSince overdue }";

const ERRORS = "userErrors { message field code }";

const list = (key, kind) => `${key}: circles(list: ${kind}, first: 20) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } }`;

export const BOARD = operation`query Board {
  ${list("waiting", "WAITING_FOR_FACILITATOR")}
  ${list("quiet", "GONE_QUIET")}
  ${list("overdue", "ACTIONS_OVERDUE")}
  ${list("next", "MEETS_NEXT")}
  ${list("begin", "TO_BEGIN")}
  ${list("paused", "PAUSED")}
}`;

export const MORE_OF_BOARD = operation`query MoreOfBoard($list: CircleList!, $after: String) {
  circles(list: $list, first: 20, after: $after) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } }
}`;

const WHO = "id name knownAs";

export const CIRCLE = operation`query CircleOfOne($id: ID!) {
  me { roles person { id } }
  circle(id: $id) {
    id purpose state askedOn startedOn waitingSince pausedOn endedOn cameOfIt
    around { ${WHO} }
    members { person { ${WHO} } role guides }
    agenda { rule sentence action { id what who { name } } }
    actions { id what state by doneOn givenUpOn cameOfIt who { name } }
    nextMeeting { id on startsAt where }
    meetings { id on where talkedAbout came { name } }
    history { id kind on words lookAgainOn who { name } }
  }
  wants: circle(id: $id) { around { circleTopics { id words openSteps } } }
}`;

export const CIRCLE_THEN = operation`query CircleThen($id: ID!) {
  circle(id: $id) {
    id
    around { ${WHO} beforeAndNow { circle { id } ${STRETCH} } relationshipCircle { ties(ended: true) { sector ring sinceYear endedOn earlierPlaces { until sector ring } } } }
  }
}`;

export const COULD_COME = operation`query CouldCome($id: ID!) {
  circle(id: $id) { id around { ${WHO} relationshipCircle { ties { unsafe endedOn ring with { ${WHO} } } } } members { person { id } } }
}`;

export const COULD_FACILITATE = operation`query CouldFacilitate($id: ID!) {
  facilitatorCandidates(circleId: $id, first: 10) { person { id name } reasons { sentence } }
}`;

export const NAME_OF = operation`query NameOf($id: ID!) { person(id: $id) { ${WHO} } }`;

export const ASK_FOR_CIRCLE = operation`mutation AskForCircle($input: AskForCircleInput!) {
  askForCircle(input: $input) { circle { id } ${ERRORS} }
}`;

export const INVITE = operation`mutation InviteToCircle($input: InviteToCircleInput!) {
  inviteToCircle(input: $input) { circle { id } ${ERRORS} }
}`;

export const LEAVE = operation`mutation LeaveCircle($input: LeaveCircleInput!) { leaveCircle(input: $input) { left { id } ${ERRORS} } }`;

export const MILESTONE = operation`mutation RecordMilestone($input: RecordMilestoneInput!) {
  recordMilestone(input: $input) { circle { id } ${ERRORS} }
}`;

export const PLAN = operation`mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { meeting { id } ${ERRORS} } }`;

export const OPEN_CALENDAR = operation`mutation OpenCircleCalendar($input: OpenCircleCalendarInput!) { openCircleCalendar(input: $input) { address ${ERRORS} } }`;

export const CLOSE_CALENDAR = operation`mutation CloseCircleCalendar($input: CloseCircleCalendarInput!) { closeCircleCalendar(input: $input) { circle { id } ${ERRORS} } }`;

export const MEET = operation`mutation RecordMeeting($input: RecordMeetingInput!) {
  recordMeeting(input: $input) { meeting { id } ${ERRORS} }
}`;

export const AGREE = operation`mutation RecordAction($input: RecordActionInput!) { recordAction(input: $input) { action { id } ${ERRORS} } }`;

export const ANSWER = operation`mutation AnswerAction($input: AnswerActionInput!) { answerAction(input: $input) { action { id } ${ERRORS} } }`;

export const END = operation`mutation EndCircle($input: EndCircleInput!) { endCircle(input: $input) { circle { id } ${ERRORS} } }`;
