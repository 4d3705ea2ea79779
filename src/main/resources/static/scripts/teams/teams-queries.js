// What the page of a coach's teams asks of the server.

import { STRETCH } from "../in-touch/in-touch-queries.js";
import { operation } from "../operations.js";

export const MY_TEAMS = operation`query MyTeams($after: String) {
  me { person { id } }
  teams(first: 100, after: $after) {
    nodes { id name neighbourhood { id name } members { role person { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const CASELOAD = operation`query Caseload(
  $teamIds: [ID!], $neighbourhoodId: ID, $level: IsolationLevel, $signal: IsolationSignalRule,
  $changedThisMonth: Boolean!, $dueBy: Date, $order: CaseloadOrder!, $first: Int, $after: String
) {
  caseload(
    teamIds: $teamIds, neighbourhoodId: $neighbourhoodId, level: $level, signal: $signal,
    changedThisMonth: $changedThisMonth, dueBy: $dueBy, order: $order, first: $first, after: $after
  ) {
    nodes {
      person { id name }
      level levelSince countedOn
      signals { rule title sentence }
      changedThisMonth { since levelBefore level appeared cleared }
      nextDates { exploreBy reviewOn lookAgainOn }
      trend { on level inTouch lsns6 }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const TEAM_WORK = operation`query TeamWork($id: ID!) {
  team(id: $id) {
    id name
    urgentNeeds { id why exploreBy overdue need { name } outcome { id person { id name } } }
    reviewsDue { id reviewOn need { name } outcome { id person { id name } } }
    supportBalance(months: 6) {
      now { on naturalWays paidWays paidHoursPerWeek naturalContacts }
      months { on naturalWays paidWays paidHoursPerWeek naturalContacts }
    }
  }
}`;

export const BEFORE_AND_NOW = operation`query BeforeAndNow($id: ID!, $after: String) {
  team(id: $id) {
    id name
    supports(first: 20, after: $after) {
      nodes { id name beforeAndNow { ${STRETCH} } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const RISK_RAISED = operation`subscription RiskRaised { riskRaised { person { id name } raisedAt } }`;
