// What the roles are called.

export const ROLE_WORDS = {
  WORKER: "worker",
  COACH: "coach",
  CONNECTOR: "Community Circle connector",
  FACILITATOR: "circle facilitator",
  DIRECTORY_EDITOR: "directory editor",
  ADMINISTRATOR: "administrator",
};
