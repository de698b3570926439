// Generated from openapi.json by npm run generate.
import type { BodyField } from '../body-field.js';

/** Fields of the body of every POST, by its path without base and ids. */
export const actionBodies: Readonly<Record<string, readonly BodyField[]>> = {
 "auth/login": [
  {
   "name": "username",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  {
   "name": "password",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "totp",
   "required": false,
   "type": "string",
   "hint": "Six digits."
  }
 ],
 "auth/password": [
  {
   "name": "currentPassword",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "newPassword",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "At least 10 characters, without the user name."
  },
  {
   "name": "totp",
   "required": false,
   "type": "string",
   "hint": "Six digits, where the account has one-time codes."
  }
 ],
 "auth/token": [
  {
   "name": "username",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  {
   "name": "password",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "totp",
   "required": false,
   "type": "string",
   "hint": "Six digits."
  }
 ],
 "auth/token/refresh": [
  {
   "name": "refreshToken",
   "required": true,
   "type": "string",
   "maxLength": 300
  }
 ],
 "ballots": [
  {
   "name": "code",
   "required": true,
   "type": "string"
  },
  {
   "name": "grade",
   "required": true,
   "type": "string",
   "vocabulary": "pledgeGrade"
  }
 ],
 "categories/suggestions": [
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  }
 ],
 "checklists": [
  {
   "name": "code",
   "required": true,
   "type": "string",
   "hint": "Capital letters, digits and hyphens."
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "note",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  {
   "name": "items",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "section",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "content",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     {
      "name": "clause",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "hint": "The clause that it checks."
     },
     {
      "name": "mandatory",
      "required": false,
      "type": "boolean",
      "hint": "必查内容: no inspection ends without an answer to it."
     }
    ]
   }
  }
 ],
 "checklists/versions": [
  {
   "name": "note",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  {
   "name": "items",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "section",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "content",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     {
      "name": "clause",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "hint": "The clause that it checks."
     },
     {
      "name": "mandatory",
      "required": false,
      "type": "boolean",
      "hint": "必查内容: no inspection ends without an answer to it."
     }
    ]
   }
  }
 ],
 "checklists/versions/actions/publish": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "clue-lanes": [
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "inUse",
   "required": true,
   "type": "boolean"
  }
 ],
 "clues": [
  {
   "name": "source",
   "required": true,
   "type": "string",
   "vocabulary": "clueSource"
  },
  {
   "name": "sourceRef",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "Its number or document where it comes from."
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "complaintIds",
   "required": false,
   "type": "array",
   "hint": "The complaints from which it comes: needed where it comes from complaints.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "concernsChiefBelow",
   "required": false,
   "type": "boolean",
   "hint": "Concerns the chief of the next lower Party organisation (2019 rules, Art. 33)."
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it concerns."
  },
  {
   "name": "allegations",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "accusedName",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "hint": "Name of the accused as reported."
     },
     {
      "name": "accusedPersonId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "accusedOrganizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "issueType",
      "required": true,
      "type": "string",
      "vocabulary": "issueType"
     },
     {
      "name": "matter",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "clues/actions/acceptExplanation": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/agreeInSecondLane": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approveAllocation": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approveClosing": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approveHolding": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approveInquiry": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approvePlan": [
  {
   "name": "round",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/approveVerification": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "partyHeadInformedOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "clues/actions/archive": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/assignHandler": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "assigneeIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "clues/actions/correct": [
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "concernsChiefBelow",
   "required": false,
   "type": "boolean"
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "addAllegations",
   "required": false,
   "type": "array",
   "hint": "Allegations that were left out.",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "accusedName",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "hint": "Name of the accused as reported."
     },
     {
      "name": "accusedPersonId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "accusedOrganizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "issueType",
      "required": true,
      "type": "string",
      "vocabulary": "issueType"
     },
     {
      "name": "matter",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/decideCase": [
  {
   "name": "decision",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 8000
  },
  {
   "name": "meetingOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/draftReport": [
  {
   "name": "report",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "doubts",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 8000
  },
  {
   "name": "proposal",
   "required": true,
   "type": "string",
   "vocabulary": "verificationProposal"
  },
  {
   "name": "reviewOn",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "When to look again, where it is to be held."
  },
  {
   "name": "conclusions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "allegationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "conclusion",
      "required": true,
      "type": "string",
      "vocabulary": "conclusion"
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/fileCase": [
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "assigneeIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "planMeetingOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "notifiedOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/formTeam": [
  {
   "name": "leaderId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "memberIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/formTrialGroup": [
  {
   "name": "memberIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/giveBack": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/handToPartyOrg": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/holdTalk": [
  {
   "name": "heldOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "addressee",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "matters",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "talkerIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "answer",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/inquireAgain": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/linkComplaints": [
  {
   "name": "complaintIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/proposeAllocation": [
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/proposeDisposal": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "way",
   "required": true,
   "type": "string",
   "vocabulary": "disposalWay"
  },
  {
   "name": "grounds",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 8000
  },
  {
   "name": "plan",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "contingency",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 8000,
   "hint": "What is done should the talk go wrong (工作预案)."
  },
  {
   "name": "reviewOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "clues/actions/receiveReply": [
  {
   "name": "answeredOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "answer",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "explainedOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/remind": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/reopen": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/reportInquiry": [
  {
   "name": "report",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "proposal",
   "required": true,
   "type": "string",
   "vocabulary": "inquiryProposal"
  },
  {
   "name": "conclusions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "allegationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "conclusion",
      "required": true,
      "type": "string",
      "vocabulary": "conclusion"
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/reportTrial": [
  {
   "name": "report",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnAllocation": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnDisposal": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnInquiryReport": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnPlan": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnReport": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnToInvestigation": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/returnTrialReport": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/reviewDisposal": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/sendInquiry": [
  {
   "name": "servedOn",
   "required": true,
   "type": "string",
   "format": "date",
   "hint": "Not in the future; the clock of the reply counts from it."
  },
  {
   "name": "addressee",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "matters",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "copiedTo",
   "required": true,
   "type": "array",
   "hint": "The Party committee of the unit, the head of the stationed group.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/sendToTrial": [
  {
   "name": "report",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "conclusions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "allegationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "conclusion",
      "required": true,
      "type": "string",
      "vocabulary": "conclusion"
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/signReport": [
  {
   "name": "round",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/signStatement": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "hasNoGround",
   "required": true,
   "type": "boolean"
  },
  {
   "name": "statement",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "clues/actions/studyDisposal": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "studiedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "participantIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "clues/actions/submitPlan": [
  {
   "name": "plan",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 20000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/submitReport": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "clues/actions/wake": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "colleagues/search": [
  {
   "name": "name",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The home organisation; those below are not included."
  },
  {
   "name": "limit",
   "required": false,
   "type": "integer",
   "minimum": 1,
   "maximum": 200,
   "hint": "Rows on a page, 1 to 200; 50 where nothing is said."
  },
  {
   "name": "cursor",
   "required": false,
   "type": "string",
   "maxLength": 2000,
   "hint": "`nextCursor` of the page before."
  },
  {
   "name": "count",
   "required": false,
   "type": "boolean",
   "hint": "`true` answers the total as well."
  }
 ],
 "complaints": [
  {
   "name": "channel",
   "required": true,
   "type": "string",
   "vocabulary": "channel"
  },
  {
   "name": "kind",
   "required": false,
   "type": "string",
   "vocabulary": "complaintKind"
  },
  {
   "name": "receivedAt",
   "required": true,
   "type": "string",
   "format": "date-time",
   "hint": "When it was received; not in the future."
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "realName",
   "required": true,
   "type": "boolean"
  },
  {
   "name": "reporter",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "name",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "name": "contact",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "hint": "Phone, address or e-mail: a real-name report has one (2020 rules, Art. 24)."
    },
    {
     "name": "idNumber",
     "required": false,
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    {
     "name": "address",
     "required": false,
     "type": "string",
     "minLength": 1,
     "maxLength": 300
    }
   ]
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it concerns."
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "externalNo",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The receiving organisation, where not the clerk's own."
  },
  {
   "name": "allegations",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "accusedName",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "hint": "Name of the accused as reported."
     },
     {
      "name": "accusedPersonId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "accusedOrganizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "issueType",
      "required": true,
      "type": "string",
      "vocabulary": "issueType"
     },
     {
      "name": "matter",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "complaints/batch": [
  {
   "name": "action",
   "required": true,
   "type": "string",
   "codes": [
    "accept",
    "approveResult",
    "archive",
    "assignDown",
    "assignHandler",
    "close",
    "conclude",
    "correct",
    "decline",
    "fileDuplicate",
    "forwardDown",
    "moveToUnit",
    "promote",
    "receiveForwarded",
    "register",
    "reopen",
    "reportResult",
    "requestReturn",
    "returnConclusion",
    "returnResult",
    "returnToIntake",
    "sendBack"
   ]
  },
  {
   "name": "items",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "id",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "version",
      "required": true,
      "type": "integer",
      "minimum": 1
     },
     {
      "name": "body",
      "required": false,
      "type": "object"
     }
    ]
   }
  }
 ],
 "complaints/search": [
  {
   "name": "query",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 2000
  },
  {
   "name": "limit",
   "required": false,
   "type": "integer",
   "minimum": 1,
   "maximum": 200,
   "hint": "Rows on a page, 1 to 200; 50 where nothing is said."
  },
  {
   "name": "cursor",
   "required": false,
   "type": "string",
   "maxLength": 2000
  },
  {
   "name": "count",
   "required": false,
   "type": "boolean",
   "hint": "Answers how many there are, up to 1,000."
  },
  {
   "name": "facets",
   "required": false,
   "type": "boolean",
   "hint": "Answers how the first 1,000 are spread over states, lights, units and so on."
  }
 ],
 "complaints/similar": [
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "receivedAt",
   "required": false,
   "type": "string",
   "format": "date-time",
   "hint": "Only what was received before this instant."
  },
  {
   "name": "allegations",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "accusedName",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "accusedPersonId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "accusedOrganizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "issueType",
      "required": false,
      "type": "string",
      "vocabulary": "issueType"
     },
     {
      "name": "matter",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "complaints/actions/accept": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/acknowledge": [
  {
   "name": "on",
   "required": false,
   "type": "string",
   "hint": "The day on which they were told; today where nothing is said."
  },
  {
   "name": "means",
   "required": true,
   "type": "string",
   "vocabulary": "tellingMeans"
  },
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "answer",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  }
 ],
 "complaints/actions/approveResult": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/archive": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/assignDown": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "ground",
   "required": true,
   "type": "string",
   "vocabulary": "assignmentGround"
  }
 ],
 "complaints/actions/assignHandler": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "assigneeIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "complaints/actions/close": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/conclude": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "conclusions",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "allegationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "conclusion",
      "required": true,
      "type": "string",
      "vocabulary": "conclusion"
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "complaints/actions/correct": [
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "channel",
   "required": false,
   "type": "string",
   "vocabulary": "channel"
  },
  {
   "name": "kind",
   "required": false,
   "type": "string",
   "vocabulary": "complaintKind"
  },
  {
   "name": "receivedAt",
   "required": false,
   "type": "string",
   "format": "date-time"
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  },
  {
   "name": "externalNo",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "addAllegations",
   "required": false,
   "type": "array",
   "hint": "Allegations that were left out.",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "accusedName",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "hint": "Name of the accused as reported."
     },
     {
      "name": "accusedPersonId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "accusedOrganizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "issueType",
      "required": true,
      "type": "string",
      "vocabulary": "issueType"
     },
     {
      "name": "matter",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/decline": [
  {
   "name": "refusalReason",
   "required": true,
   "type": "string",
   "vocabulary": "refusalReason"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/fileDuplicate": [
  {
   "name": "primaryId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The complaint that said it first."
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/forwardDown": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "complaints/actions/giveFeedback": [
  {
   "name": "on",
   "required": false,
   "type": "string",
   "hint": "The day on which they were told; today where nothing is said."
  },
  {
   "name": "means",
   "required": true,
   "type": "string",
   "vocabulary": "tellingMeans"
  },
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "answer",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  {
   "name": "dissents",
   "required": false,
   "type": "boolean"
  }
 ],
 "complaints/actions/moveToUnit": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "assigneeIds",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "complaints/actions/promote": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/receiveForwarded": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/recordInstruction": [
  {
   "name": "leader",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "on",
   "required": false,
   "type": "string"
  },
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "complaints/actions/register": [
  {
   "name": "kind",
   "required": false,
   "type": "string",
   "vocabulary": "complaintKind"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/relate": [
  {
   "name": "otherId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "why",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/reopen": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/reportResult": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "conclusions",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "allegationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "conclusion",
      "required": true,
      "type": "string",
      "vocabulary": "conclusion"
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "complaints/actions/requestReturn": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/returnConclusion": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/returnResult": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/returnToIntake": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/sendBack": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/supervise": [
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "colour",
   "required": true,
   "type": "string",
   "vocabulary": "supervisionColour"
  }
 ],
 "complaints/actions/tellApart": [
  {
   "name": "otherId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "why",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "complaints/actions/urge": [
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "complaints/measures": [
  {
   "name": "type",
   "required": true,
   "type": "string",
   "vocabulary": "measureType"
  },
  {
   "name": "note",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000,
   "hint": "What is done, to whom or to what."
  },
  {
   "name": "tenderId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The tender of the register; one that the proposer sees."
  },
  {
   "name": "tenderRef",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "The tender in words, where the register does not hold it."
  },
  {
   "name": "beforeFen",
   "required": false,
   "type": "integer",
   "minimum": 0,
   "maximum": 1000000000000000
  },
  {
   "name": "afterFen",
   "required": false,
   "type": "integer",
   "minimum": 0,
   "maximum": 1000000000000000
  },
  {
   "name": "basis",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 1000,
   "hint": "The document from which both were taken."
  }
 ],
 "deadlines/actions/extend": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  },
  {
   "name": "amount",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 366
  },
  {
   "name": "unit",
   "required": true,
   "type": "string",
   "codes": [
    "DAY",
    "MONTH"
   ]
  },
  {
   "name": "counting",
   "required": true,
   "type": "string",
   "codes": [
    "CALENDAR",
    "WORKING_DAY"
   ]
  }
 ],
 "deadlines/actions/pause": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  },
  {
   "name": "startsOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "deadlines/actions/resume": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  },
  {
   "name": "startsOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "deputations": [
  {
   "name": "absentUserId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "actingUserId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "validFrom",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "deputations/actions/revoke": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "destruction-lists": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 200
  },
  {
   "name": "caseIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "destruction-lists/actions/approve": [
  {
   "name": "remark",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "destruction-lists/actions/cancel": [
  {
   "name": "remark",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "destruction-lists/actions/carryOut": [
  {
   "name": "remark",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "destruction-lists/actions/review": [
  {
   "name": "remark",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "document-series": [
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "series",
   "required": true,
   "type": "string",
   "codes": [
    "DISCIPLINE_PROPOSAL",
    "DISCIPLINE_PROPOSAL_RESTRICTED",
    "JOINT_PROPOSAL",
    "JOINT_PROPOSAL_RESTRICTED",
    "SUPERVISION_PROPOSAL",
    "SUPERVISION_PROPOSAL_RESTRICTED",
    "SUPERVISORY_PROPOSAL",
    "SUPERVISORY_PROPOSAL_RESTRICTED"
   ]
  },
  {
   "name": "agencyCode",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 40,
   "hint": "Without year and brackets: 京纪监建."
  }
 ],
 "finding-handovers/actions/receive": [
  {
   "name": "receipt",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "grants": [
  {
   "name": "userId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "role",
   "required": true,
   "type": "string",
   "codes": [
    "PETITION_CLERK",
    "PETITION_HEAD",
    "CLUE_MANAGER",
    "SUPERVISION_OFFICER",
    "SUPERVISION_HEAD",
    "INVESTIGATOR",
    "TRIAL_OFFICER",
    "CONDUCT_OFFICER",
    "STATIONED_OFFICER",
    "REGISTRY",
    "DEPUTY",
    "PRINCIPAL",
    "INTERNAL_SUPERVISOR",
    "UNIT_LIAISON",
    "COMMUNITY_SECRETARY",
    "RECEPTIONIST",
    "APPOINTEE",
    "ARCHIVIST",
    "SYS_ADMIN",
    "SEC_ADMIN",
    "AUDIT_ADMIN"
   ]
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The role holds here and in all below."
  },
  {
   "name": "validFrom",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "Today where it is left out."
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "The last day; without end where it is left out."
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "grants/actions/approve": [
  {
   "name": "clearance",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy",
   "hint": "The account's clearance from now on, at most the approver's own; it stays where this is left out."
  }
 ],
 "grants/actions/revoke": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "handovers": [
  {
   "name": "fromUserId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "toUserId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "inbox/cases/actions/copy": [
  {
   "name": "userIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "note",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  }
 ],
 "inbox/cases/actions/watch": [
  {
   "name": "on",
   "required": true,
   "type": "boolean"
  }
 ],
 "inspections": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "type",
   "required": true,
   "type": "string",
   "vocabulary": "inspectionType",
   "hint": "The one type that it is counted by; others are tags."
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "supervisionKind"
  },
  {
   "name": "participation",
   "required": false,
   "type": "string",
   "vocabulary": "participation",
   "hint": "Organised by the drafter's own office, or by others and joined."
  },
  {
   "name": "organiser",
   "required": false,
   "type": "object",
   "hint": "Who organises it, where it is joined; one's own office otherwise."
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it belongs to."
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "tags",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "vocabulary": "inspectionType"
   }
  },
  {
   "name": "topics",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "vocabulary": "inspectionTopic"
   }
  },
  {
   "name": "phase",
   "required": false,
   "type": "string",
   "vocabulary": "inspectionPhase"
  },
  {
   "name": "important",
   "required": false,
   "type": "boolean",
   "hint": "Important ones are the principal's to initiate, and are filed with government and superior."
  },
  {
   "name": "coOrganisers",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "subjects",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "basis",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "By which decision, programme of work or report it is done."
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "projectStage",
   "required": false,
   "type": "string",
   "vocabulary": "projectStage"
  },
  {
   "name": "checklist",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "checklistId",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "version",
     "required": true,
     "type": "integer",
     "minimum": 1,
     "maximum": 32767
    }
   ]
  },
  {
   "name": "startsOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "endsOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "stages",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "name",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "focus",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     {
      "name": "startsOn",
      "required": true,
      "type": "string",
      "format": "date"
     },
     {
      "name": "endsOn",
      "required": true,
      "type": "string",
      "format": "date"
     }
    ]
   }
  }
 ],
 "inspections/actions/approveHandOver": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "findingId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/approveTeam": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/archive": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/cancel": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/close": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/closeWithoutFindings": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/concludeJoined": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/confirmFindings": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "statement",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "confirmedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "Who confirmed for the unit."
  },
  {
   "name": "confirmedOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "answers",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "findingId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "statement",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  }
 ],
 "inspections/actions/discard": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/dropFinding": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "findingId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/edit": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "type",
   "required": false,
   "type": "string",
   "vocabulary": "inspectionType"
  },
  {
   "name": "kind",
   "required": false,
   "type": "string",
   "vocabulary": "supervisionKind"
  },
  {
   "name": "tags",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "vocabulary": "inspectionType"
   }
  },
  {
   "name": "topics",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "vocabulary": "inspectionTopic"
   }
  },
  {
   "name": "phase",
   "required": false,
   "type": "string",
   "vocabulary": "inspectionPhase"
  },
  {
   "name": "important",
   "required": false,
   "type": "boolean",
   "hint": "Important ones are the principal's to initiate, and are filed with government and superior."
  },
  {
   "name": "coOrganisers",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "subjects",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "basis",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "By which decision, programme of work or report it is done."
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "projectStage",
   "required": false,
   "type": "string",
   "vocabulary": "projectStage"
  },
  {
   "name": "checklist",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "checklistId",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "version",
     "required": true,
     "type": "integer",
     "minimum": 1,
     "maximum": 32767
    }
   ]
  },
  {
   "name": "startsOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "endsOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "stages",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "name",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "focus",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     {
      "name": "startsOn",
      "required": true,
      "type": "string",
      "format": "date"
     },
     {
      "name": "endsOn",
      "required": true,
      "type": "string",
      "format": "date"
     }
    ]
   }
  }
 ],
 "inspections/actions/goOnSite": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "onSiteOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "certificate",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 200
  }
 ],
 "inspections/actions/goWithoutNotice": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/initiate": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/initiateImportant": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "filedWith",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 200
  }
 ],
 "inspections/actions/issueNotice": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "noticedOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "signedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  }
 ],
 "inspections/actions/join": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "onSiteOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "inspections/actions/planRectification": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "items",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "findingId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "measure",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 2000
     },
     {
      "name": "owner",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "hint": "Who in the unit answers for it."
     },
     {
      "name": "dueOn",
      "required": true,
      "type": "string",
      "format": "date"
     }
    ]
   }
  }
 ],
 "inspections/actions/proposeHandOver": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "findingId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000,
   "hint": "Goes along with it, and stays nowhere else."
  },
  {
   "name": "target",
   "required": true,
   "type": "string",
   "vocabulary": "handOverTarget"
  }
 ],
 "inspections/actions/proposeTeam": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "leaderId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "memberIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "inspections/actions/recordFinding": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "severity",
   "required": true,
   "type": "string",
   "vocabulary": "severity"
  },
  {
   "name": "dimension",
   "required": false,
   "type": "string",
   "vocabulary": "goalDimension",
   "hint": "Which of the five goals it touches."
  },
  {
   "name": "clause",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "The clause that is breached."
  },
  {
   "name": "description",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "inspections/actions/recordPaper": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "item",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 200,
   "hint": "Place of the item in the checklist, 1 at first."
  },
  {
   "name": "answer",
   "required": true,
   "type": "string",
   "vocabulary": "checklistAnswer"
  },
  {
   "name": "note",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "What was seen; needed where the item is not met."
  },
  {
   "name": "takenAt",
   "required": true,
   "type": "string",
   "format": "date-time"
  },
  {
   "name": "evidenceDocumentId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The document that shows it: a photo, a copy."
  },
  {
   "name": "interviewee",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "signatureDocumentId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The scan of the interviewee's signature."
  }
 ],
 "inspections/actions/reopenItem": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "itemId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/returnItem": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "itemId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/returnPlan": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/returnTeam": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/signStatement": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "hasNoGround",
   "required": true,
   "type": "boolean"
  },
  {
   "name": "statement",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "inspections/actions/startRecheck": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/submit": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/submitFindings": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "inspections/actions/submitItem": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "itemId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "evidence",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "evidenceDocumentId",
   "required": false,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/verifyItem": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "itemId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "inspections/actions/waiveItem": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "itemId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "interference": [
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "interferenceKind"
  },
  {
   "name": "on",
   "required": true,
   "type": "string"
  },
  {
   "name": "subjectName",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "subjectPost",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "subjectPersonId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "Where they stand in the register of people: then they never read this themselves."
  },
  {
   "name": "caseNumber",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 60,
   "hint": "Number of the case, as the reporter knows it; it is not looked up."
  },
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "jobs/actions/cancel": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "letter-batches": [
  {
   "name": "letterIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "letter-templates": [
  {
   "name": "code",
   "required": true,
   "type": "string"
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "recommendationKind"
  },
  {
   "name": "format",
   "required": true,
   "type": "string",
   "vocabulary": "letterFormat"
  },
  {
   "name": "content",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "fields",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "name",
        "required": true,
        "type": "string"
       },
       {
        "name": "label",
        "required": true,
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       {
        "name": "type",
        "required": true,
        "type": "string",
        "codes": [
         "CHOICE",
         "DATE",
         "LIST",
         "TEXT"
        ]
       },
       {
        "name": "isRequired",
        "required": true,
        "type": "boolean"
       },
       {
        "name": "choices",
        "required": false,
        "type": "array",
        "items": {
         "name": "",
         "required": true,
         "type": "string"
        }
       }
      ]
     }
    },
    {
     "name": "title",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "text",
        "required": false,
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
       },
       {
        "name": "field",
        "required": false,
        "type": "string"
       },
       {
        "name": "item",
        "required": false,
        "type": "boolean"
       }
      ]
     }
    },
    {
     "name": "source",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "pieces",
        "required": true,
        "type": "array",
        "items": {
         "name": "",
         "required": true,
         "type": "object",
         "fields": [
          {
           "name": "text",
           "required": false,
           "type": "string",
           "minLength": 1,
           "maxLength": 2000
          },
          {
           "name": "field",
           "required": false,
           "type": "string"
          },
          {
           "name": "item",
           "required": false,
           "type": "boolean"
          }
         ]
        }
       },
       {
        "name": "when",
        "required": false,
        "type": "object",
        "fields": [
         {
          "name": "field",
          "required": true,
          "type": "string"
         },
         {
          "name": "is",
          "required": false,
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        ]
       },
       {
        "name": "each",
        "required": false,
        "type": "string",
        "hint": "Name of a LIST field: one block an entry."
       }
      ]
     }
    },
    {
     "name": "matters",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "pieces",
        "required": true,
        "type": "array",
        "items": {
         "name": "",
         "required": true,
         "type": "object",
         "fields": [
          {
           "name": "text",
           "required": false,
           "type": "string",
           "minLength": 1,
           "maxLength": 2000
          },
          {
           "name": "field",
           "required": false,
           "type": "string"
          },
          {
           "name": "item",
           "required": false,
           "type": "boolean"
          }
         ]
        }
       },
       {
        "name": "when",
        "required": false,
        "type": "object",
        "fields": [
         {
          "name": "field",
          "required": true,
          "type": "string"
         },
         {
          "name": "is",
          "required": false,
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        ]
       },
       {
        "name": "each",
        "required": false,
        "type": "string",
        "hint": "Name of a LIST field: one block an entry."
       }
      ]
     }
    },
    {
     "name": "causes",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "pieces",
        "required": true,
        "type": "array",
        "items": {
         "name": "",
         "required": true,
         "type": "object",
         "fields": [
          {
           "name": "text",
           "required": false,
           "type": "string",
           "minLength": 1,
           "maxLength": 2000
          },
          {
           "name": "field",
           "required": false,
           "type": "string"
          },
          {
           "name": "item",
           "required": false,
           "type": "boolean"
          }
         ]
        }
       },
       {
        "name": "when",
        "required": false,
        "type": "object",
        "fields": [
         {
          "name": "field",
          "required": true,
          "type": "string"
         },
         {
          "name": "is",
          "required": false,
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        ]
       },
       {
        "name": "each",
        "required": false,
        "type": "string",
        "hint": "Name of a LIST field: one block an entry."
       }
      ]
     }
    },
    {
     "name": "items",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "pieces",
        "required": true,
        "type": "array",
        "items": {
         "name": "",
         "required": true,
         "type": "object",
         "fields": [
          {
           "name": "text",
           "required": false,
           "type": "string",
           "minLength": 1,
           "maxLength": 2000
          },
          {
           "name": "field",
           "required": false,
           "type": "string"
          },
          {
           "name": "item",
           "required": false,
           "type": "boolean"
          }
         ]
        }
       },
       {
        "name": "when",
        "required": false,
        "type": "object",
        "fields": [
         {
          "name": "field",
          "required": true,
          "type": "string"
         },
         {
          "name": "is",
          "required": false,
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        ]
       },
       {
        "name": "each",
        "required": false,
        "type": "string",
        "hint": "Name of a LIST field: one block an entry."
       }
      ]
     }
    }
   ]
  }
 ],
 "letter-templates/actions/publish": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "letter-templates/actions/retire": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "letter-templates/merge": [
  {
   "name": "fields",
   "required": true,
   "type": "object"
  }
 ],
 "lots": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "entries",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "code",
      "required": true,
      "type": "string"
     },
     {
      "name": "name",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     {
      "name": "stratum",
      "required": true,
      "type": "string",
      "hint": "What it can be drawn for: `LEADER`, `MEMBER`, a kind of target."
     },
     {
      "name": "userId",
      "required": false,
      "type": "string",
      "format": "uuid"
     }
    ]
   }
  },
  {
   "name": "exclusions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "code",
      "required": true,
      "type": "string"
     },
     {
      "name": "reason",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "wants",
   "required": true,
   "type": "array",
   "hint": "In the order in which they are drawn.",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "stratum",
      "required": true,
      "type": "string"
     },
     {
      "name": "count",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
     }
    ]
   }
  },
  {
   "name": "inspectionId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The inspection that the team is for: whoever is recused from it has to be left out, with the reason."
  },
  {
   "name": "redrawOf",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The draw that this one takes the place of, and why."
  },
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "lots/actions/draw": [
  {
   "name": "salt",
   "required": true,
   "type": "string",
   "minLength": 8,
   "maxLength": 200
  }
 ],
 "measures/actions/confirm": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "networks/bodies": [
  {
   "name": "programme",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme."
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "networkBody"
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The organisation that it is, or that leads it."
  },
  {
   "name": "from",
   "required": true,
   "type": "string"
  },
  {
   "name": "to",
   "required": false,
   "type": "string"
  }
 ],
 "networks/bodies/members": [
  {
   "name": "role",
   "required": true,
   "type": "string",
   "vocabulary": "networkRole"
  },
  {
   "name": "personId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "Of HEAD, DEPUTY and MEMBER."
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "Of LEAD_UNIT and UNIT."
  },
  {
   "name": "from",
   "required": true,
   "type": "string"
  },
  {
   "name": "to",
   "required": false,
   "type": "string"
  }
 ],
 "networks/meetings": [
  {
   "name": "bodyId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "meetingKind"
  },
  {
   "name": "heldOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 200
  },
  {
   "name": "minutes",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 10000
  },
  {
   "name": "resolutions",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     },
     {
      "name": "ownerPersonId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "ownerOrganizationId",
      "required": true,
      "type": "string",
      "format": "uuid",
      "hint": "Where the owner holds the post by which they own it."
     },
     {
      "name": "dueOn",
      "required": true,
      "type": "string",
      "format": "date"
     }
    ]
   }
  }
 ],
 "networks/members/actions/leave": [
  {
   "name": "to",
   "required": true,
   "type": "string"
  }
 ],
 "networks/tasks/actions/complete": [
  {
   "name": "doneOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "note",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "organizations": [
  {
   "name": "code",
   "required": true,
   "type": "string"
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "type",
   "required": true,
   "type": "string",
   "vocabulary": "organizationType",
   "hint": "UPPER_SNAKE code of the vocabulary of organisation types."
  },
  {
   "name": "parentId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The organisation above; the only one without was made by the set-up."
  },
  {
   "name": "regionCode",
   "required": false,
   "type": "string",
   "hint": "Six to twelve digits of GB/T 2260."
  },
  {
   "name": "isOrgan",
   "required": false,
   "type": "boolean",
   "hint": "True for a discipline-inspection organ: it gives numbers and holds cases of its own."
  },
  {
   "name": "validFrom",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "people": [
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The home organisation."
  },
  {
   "name": "superiorId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The person directly above."
  },
  {
   "name": "validFrom",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "people/search": [
  {
   "name": "name",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "Part of the name."
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The home organisation; those below are not included."
  },
  {
   "name": "limit",
   "required": false,
   "type": "integer",
   "minimum": 1,
   "maximum": 200,
   "hint": "Rows on a page, 1 to 200; 50 where nothing is said."
  },
  {
   "name": "cursor",
   "required": false,
   "type": "string",
   "maxLength": 2000,
   "hint": "`nextCursor` of the page before."
  },
  {
   "name": "count",
   "required": false,
   "type": "boolean",
   "hint": "`true` answers the total as well."
  }
 ],
 "people/posts": [
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "rank",
   "required": true,
   "type": "string",
   "vocabulary": "rank",
   "hint": "UPPER_SNAKE code of the rank."
  },
  {
   "name": "validFrom",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "phrases": [
  {
   "name": "text",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  },
  {
   "name": "sharedWithId",
   "required": false,
   "type": "string",
   "format": "uuid"
  }
 ],
 "phrases/actions/drop": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "pledges": [
  {
   "name": "campaign",
   "required": true,
   "type": "string",
   "hint": "Code of the campaign."
  },
  {
   "name": "level",
   "required": true,
   "type": "string",
   "vocabulary": "pledgeLevel"
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The unit that pledges."
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "One of its projects, where the pledge is for that."
  },
  {
   "name": "parentId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The pledge above; it is in force before this one is issued."
  },
  {
   "name": "responsiblePersonId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "superiorPersonId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "isFirst",
   "required": false,
   "type": "boolean",
   "hint": "First-responsible, which one is for a unit; `true` where nothing is said."
  },
  {
   "name": "objectives",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "number",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "tasks",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "number",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 200
     },
     {
      "name": "objective",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     },
     {
      "name": "measure",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "divisions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "objective",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "businessDuty",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     },
     {
      "name": "integrityDuty",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "from",
   "required": false,
   "type": "string"
  },
  {
   "name": "to",
   "required": false,
   "type": "string"
  }
 ],
 "pledges/campaigns": [
  {
   "name": "code",
   "required": true,
   "type": "string"
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "year",
   "required": true,
   "type": "integer",
   "minimum": 1990,
   "maximum": 2100
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of a programme."
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "At the top of the campaign."
  },
  {
   "name": "template",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "objectives",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "number",
        "required": true,
        "type": "integer",
        "minimum": 1,
        "maximum": 50
       },
       {
        "name": "text",
        "required": true,
        "type": "string",
        "minLength": 2,
        "maxLength": 500
       }
      ]
     }
    },
    {
     "name": "tasks",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "number",
        "required": true,
        "type": "integer",
        "minimum": 1,
        "maximum": 200
       },
       {
        "name": "objective",
        "required": true,
        "type": "integer",
        "minimum": 1,
        "maximum": 50
       },
       {
        "name": "text",
        "required": true,
        "type": "string",
        "minLength": 2,
        "maxLength": 500
       },
       {
        "name": "measure",
        "required": true,
        "type": "string",
        "minLength": 2,
        "maxLength": 500
       }
      ]
     }
    },
    {
     "name": "divisions",
     "required": true,
     "type": "array",
     "items": {
      "name": "",
      "required": true,
      "type": "object",
      "fields": [
       {
        "name": "objective",
        "required": true,
        "type": "integer",
        "minimum": 1,
        "maximum": 50
       },
       {
        "name": "businessDuty",
        "required": true,
        "type": "string",
        "minLength": 2,
        "maxLength": 500
       },
       {
        "name": "integrityDuty",
        "required": true,
        "type": "string",
        "minLength": 2,
        "maxLength": 500
       }
      ]
     }
    }
   ]
  }
 ],
 "pledges/campaigns/issue": [
  {
   "name": "level",
   "required": true,
   "type": "string",
   "vocabulary": "pledgeLevel"
  },
  {
   "name": "parentId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The pledge above them all; it is in force."
  },
  {
   "name": "superiorPersonId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "Who countersigns."
  },
  {
   "name": "responsiblePersonIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "pledges/urge": [
  {
   "name": "ids",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "pledges/actions/amend": [
  {
   "name": "objectives",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "number",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "tasks",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "number",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 200
     },
     {
      "name": "objective",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     },
     {
      "name": "measure",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "divisions",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "objective",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50
     },
     {
      "name": "businessDuty",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     },
     {
      "name": "integrityDuty",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/appraise": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "score",
   "required": true,
   "type": "integer",
   "minimum": 0,
   "maximum": 100
  },
  {
   "name": "grade",
   "required": true,
   "type": "string",
   "vocabulary": "pledgeGrade"
  }
 ],
 "pledges/actions/callReport": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/changeHolder": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "newHolderPersonId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "changedOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ],
 "pledges/actions/close": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/countersign": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "textHash",
   "required": true,
   "type": "string",
   "hint": "SHA-256 of `text`, as the signer read it."
  },
  {
   "name": "readToEnd",
   "required": true,
   "type": "boolean"
  }
 ],
 "pledges/actions/holdAccountable": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "measures",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "measure",
      "required": true,
      "type": "string",
      "vocabulary": "accountabilityMeasure"
     },
     {
      "name": "personId",
      "required": false,
      "type": "string",
      "format": "uuid",
      "hint": "Of a measure against a person."
     },
     {
      "name": "share",
      "required": false,
      "type": "string",
      "codes": [
       "IMPORTANT",
       "MAIN"
      ],
      "hint": "主要领导责任 or 重要领导责任."
     },
     {
      "name": "basis",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 500
     }
    ]
   }
  }
 ],
 "pledges/actions/issue": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/recall": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/rectify": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/report": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "items",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "task",
      "required": true,
      "type": "integer",
      "minimum": 1
     },
     {
      "name": "done",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     },
     {
      "name": "evidence",
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 2000
     }
    ]
   }
  }
 ],
 "pledges/actions/reportRectification": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "pledges/actions/sign": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "textHash",
   "required": true,
   "type": "string",
   "hint": "SHA-256 of `text`, as the signer read it."
  },
  {
   "name": "readToEnd",
   "required": true,
   "type": "boolean"
  }
 ],
 "pledges/poll": [
  {
   "name": "codes",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 2000
  }
 ],
 "pledges/poll/close": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "programme-facts": [
  {
   "name": "programme",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  },
  {
   "name": "code",
   "required": true,
   "type": "string"
  },
  {
   "name": "value",
   "required": true,
   "type": "integer",
   "minimum": 0,
   "maximum": 9007199254740991
  },
  {
   "name": "qualifier",
   "required": true,
   "type": "string",
   "vocabulary": "qualifier"
  },
  {
   "name": "unit",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 10
  },
  {
   "name": "source",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "programmes": [
  {
   "name": "code",
   "required": true,
   "type": "string",
   "hint": "Capital letters, digits and hyphens."
  },
  {
   "name": "name",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "zh",
     "required": true,
     "type": "string",
     "minLength": 2,
     "maxLength": 100
    },
    {
     "name": "en",
     "required": true,
     "type": "string",
     "minLength": 2,
     "maxLength": 200
    }
   ]
  },
  {
   "name": "from",
   "required": true,
   "type": "string"
  },
  {
   "name": "to",
   "required": false,
   "type": "string"
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "The organisation that runs it; the opener's own grant covers it."
  }
 ],
 "programmes/actions/close": [
  {
   "name": "to",
   "required": true,
   "type": "string"
  }
 ],
 "projects": [
  {
   "name": "number",
   "required": true,
   "type": "string",
   "hint": "Letters, digits, dots and hyphens."
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "maxLength": 40,
   "hint": "Code of the programme that it belongs to."
  },
  {
   "name": "ownerOrganizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "startsOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "endsOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "projects/actions/advanceStage": [
  {
   "name": "on",
   "required": true,
   "type": "string"
  }
 ],
 "projects/actions/close": [
  {
   "name": "endsOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ],
 "recommendations": [
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "recommendationKind"
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "templateId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "A published template, and what is filled in."
  },
  {
   "name": "fields",
   "required": false,
   "type": "object"
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it concerns."
  },
  {
   "name": "recipients",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "source",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "From what it comes: a finding, a complaint, a clue."
  },
  {
   "name": "matters",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000,
   "hint": "The problems that it names."
  },
  {
   "name": "causes",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "items",
   "required": false,
   "type": "array",
   "hint": "The suggestions, one an item; each is answered by its place, 1 at first.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 4000
   }
  },
  {
   "name": "replyDueOn",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "By when the letter asks for the answer."
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "originId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The case that it comes from — a complaint, a clue, an inspection — where the drafter sees that."
  },
  {
   "name": "format",
   "required": false,
   "type": "string",
   "vocabulary": "letterFormat",
   "hint": "`LETTER` 信函格式, `DOCUMENT` 文件格式."
  },
  {
   "name": "urgency",
   "required": false,
   "type": "string",
   "vocabulary": "letterUrgency"
  },
  {
   "name": "legalBases",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "regulationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    ]
   }
  },
  {
   "name": "attachments",
   "required": false,
   "type": "array",
   "hint": "Names of what goes with the letter, for its note of attachments.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 200
   }
  },
  {
   "name": "copies",
   "required": false,
   "type": "array",
   "hint": "Who is sent a copy (抄送).",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   }
  }
 ],
 "recommendations/actions/addReviewer": [
  {
   "name": "reviewerId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/annul": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/approve": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/callLiaison": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/close": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "appraisal",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "year",
     "required": true,
     "type": "integer",
     "minimum": 1949,
     "maximum": 2199
    },
    {
     "name": "organizationId",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "personName",
     "required": false,
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "name": "note",
     "required": true,
     "type": "string",
     "minLength": 2,
     "maxLength": 1000
    }
   ]
  },
  {
   "name": "lookBackOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "recommendations/actions/decideObjection": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/discard": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/edit": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "kind",
   "required": false,
   "type": "string",
   "vocabulary": "recommendationKind"
  },
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "recipients",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "organizationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    ]
   }
  },
  {
   "name": "source",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "From what it comes: a finding, a complaint, a clue."
  },
  {
   "name": "matters",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000,
   "hint": "The problems that it names."
  },
  {
   "name": "causes",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "items",
   "required": false,
   "type": "array",
   "hint": "The suggestions, one an item; each is answered by its place, 1 at first.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 4000
   }
  },
  {
   "name": "replyDueOn",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "By when the letter asks for the answer."
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "originId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The case that it comes from — a complaint, a clue, an inspection — where the drafter sees that."
  },
  {
   "name": "format",
   "required": false,
   "type": "string",
   "vocabulary": "letterFormat",
   "hint": "`LETTER` 信函格式, `DOCUMENT` 文件格式."
  },
  {
   "name": "urgency",
   "required": false,
   "type": "string",
   "vocabulary": "letterUrgency"
  },
  {
   "name": "legalBases",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "regulationId",
      "required": false,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "text",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    ]
   }
  },
  {
   "name": "attachments",
   "required": false,
   "type": "array",
   "hint": "Names of what goes with the letter, for its note of attachments.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 200
   }
  },
  {
   "name": "copies",
   "required": false,
   "type": "array",
   "hint": "Who is sent a copy (抄送).",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   }
  }
 ],
 "recommendations/actions/object": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/orderRevision": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/refuse": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "appraisal",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "year",
     "required": true,
     "type": "integer",
     "minimum": 1949,
     "maximum": 2199
    },
    {
     "name": "organizationId",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "personName",
     "required": false,
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "name": "note",
     "required": true,
     "type": "string",
     "minLength": 2,
     "maxLength": 1000
    }
   ]
  }
 ],
 "recommendations/actions/refuseToSign": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/reply": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "replies",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "item",
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "hint": "Place of the item in the letter, 1 at first."
     },
     {
      "name": "adoption",
      "required": true,
      "type": "string",
      "vocabulary": "adoption"
     },
     {
      "name": "reason",
      "required": false,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     },
     {
      "name": "evidence",
      "required": false,
      "type": "string",
      "minLength": 2,
      "maxLength": 4000
     }
    ]
   }
  },
  {
   "name": "repliedOn",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "The day of the answer, where it is entered from paper."
  }
 ],
 "recommendations/actions/returnDraft": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/returnReply": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/revise": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "source",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  {
   "name": "matters",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "causes",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 20000
  },
  {
   "name": "items",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 4000
   }
  },
  {
   "name": "replyDueOn",
   "required": false,
   "type": "string",
   "format": "date"
  }
 ],
 "recommendations/actions/serve": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "method",
   "required": true,
   "type": "string",
   "vocabulary": "serviceMethod"
  },
  {
   "name": "servedOn",
   "required": true,
   "type": "string",
   "format": "date",
   "hint": "Not before signing, not in the future; the clock counts from it."
  },
  {
   "name": "receivedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  }
 ],
 "recommendations/actions/sign": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/signRevision": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/skipReviewer": [
  {
   "name": "reviewerId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/submit": [
  {
   "name": "reviewerIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/urge": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/verify": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recommendations/actions/withdraw": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "recusals": [
  {
   "name": "caseId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "ground",
   "required": true,
   "type": "string",
   "codes": [
    "ACCUSED",
    "HANDLED_BEFORE",
    "HEADS_ACCUSED_ORGANIZATION",
    "INTEREST",
    "NEAR_RELATIVE",
    "OTHER",
    "WITNESS"
   ]
  },
  {
   "name": "statement",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "What the relation or interest is."
  },
  {
   "name": "userId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The colleague; oneself where nobody is named."
  }
 ],
 "recusals/lifts": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "red-flags/settings": [
  {
   "name": "indicator",
   "required": true,
   "type": "string",
   "codes": [
    "R003",
    "R018",
    "R024",
    "R025",
    "R028",
    "R030",
    "R035",
    "R036",
    "R038",
    "R048",
    "R058"
   ]
  },
  {
   "name": "name",
   "required": true,
   "type": "string"
  },
  {
   "name": "value",
   "required": false,
   "type": "integer",
   "minimum": 0,
   "maximum": 1000000
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "regulations": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "documentNumber",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 60
  },
  {
   "name": "issuer",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "issuedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "regulationKind"
  },
  {
   "name": "stage",
   "required": false,
   "type": "string",
   "vocabulary": "projectStage",
   "hint": "The stage of a project that it rules; all of them where nothing is said."
  },
  {
   "name": "origin",
   "required": true,
   "type": "string",
   "vocabulary": "regulationOrigin",
   "hint": "Issued by ourselves, coordinated with others, or urged upon another."
  },
  {
   "name": "coordinatedWith",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   }
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  },
  {
   "name": "supersedesId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The one that it takes the place of; it ends on the day before."
  },
  {
   "name": "findingId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The finding of an inspection that triggered it; only of an urged one, and only by who sees that finding."
  },
  {
   "name": "requirements",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "kind",
      "required": true,
      "type": "string",
      "vocabulary": "requirementKind"
     },
     {
      "name": "content",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    ]
   }
  }
 ],
 "regulations/actions/repeal": [
  {
   "name": "endedOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ],
 "responsibilities": [
  {
   "name": "subject",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "kind",
     "required": true,
     "type": "string",
     "vocabulary": "responsibilitySubject"
    },
    {
     "name": "id",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "stage",
     "required": false,
     "type": "string",
     "vocabulary": "projectStage",
     "hint": "The stage, of a PROJECT_STAGE."
    }
   ]
  },
  {
   "name": "level",
   "required": true,
   "type": "string",
   "vocabulary": "responsibilityLevel"
  },
  {
   "name": "duty",
   "required": false,
   "type": "string",
   "vocabulary": "responsibilityDuty"
  },
  {
   "name": "personId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "Where the person holds the post by which they answer; needed where they hold several."
  },
  {
   "name": "vacancyReason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Instead of a person: why the place is empty."
  },
  {
   "name": "document",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "kind",
     "required": true,
     "type": "string",
     "vocabulary": "responsibilityDocument"
    },
    {
     "name": "reference",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    {
     "name": "pledgeId",
     "required": false,
     "type": "string",
     "format": "uuid",
     "hint": "The pledge itself, of a PLEDGE that is kept here."
    }
   ]
  },
  {
   "name": "validFrom",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "Last day; open where nothing is said."
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  },
  {
   "name": "succeeds",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The row that ends the day before: a succession in one step."
  }
 ],
 "responsibilities/freezes": [
  {
   "name": "subject",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "kind",
     "required": true,
     "type": "string",
     "vocabulary": "responsibilitySubject"
    },
    {
     "name": "id",
     "required": true,
     "type": "string",
     "format": "uuid"
    },
    {
     "name": "stage",
     "required": false,
     "type": "string",
     "vocabulary": "projectStage",
     "hint": "The stage, of a PROJECT_STAGE."
    }
   ]
  },
  {
   "name": "eventOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "eventKind",
   "required": true,
   "type": "string",
   "codes": [
    "CLUE",
    "FINDING",
    "OTHER",
    "RECOMMENDATION"
   ]
  },
  {
   "name": "eventId",
   "required": false,
   "type": "string",
   "format": "uuid"
  }
 ],
 "responsibilities/subjects": [
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "codes": [
    "TASK",
    "TENDER"
   ]
  },
  {
   "name": "id",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "Its public id there."
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid",
   "hint": "Who owns it."
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The project that it belongs to, of the same owner."
  }
 ],
 "responsibilities/actions/correct": [
  {
   "name": "validFrom",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "validTo",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "personId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "document",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "kind",
     "required": true,
     "type": "string",
     "vocabulary": "responsibilityDocument"
    },
    {
     "name": "reference",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    {
     "name": "pledgeId",
     "required": false,
     "type": "string",
     "format": "uuid",
     "hint": "The pledge itself, of a PLEDGE that is kept here."
    }
   ]
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "responsibilities/actions/end": [
  {
   "name": "validTo",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "retention/holds": [
  {
   "name": "caseId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "retention/holds/actions/lift": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "rules/calendar": [
  {
   "name": "year",
   "required": true,
   "type": "integer",
   "minimum": 1949,
   "maximum": 2199
  },
  {
   "name": "source",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 300,
   "hint": "The notice, by title and number."
  },
  {
   "name": "days",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "date",
      "required": true,
      "type": "string"
     },
     {
      "name": "kind",
      "required": true,
      "type": "string",
      "codes": [
       "HOLIDAY",
       "MAKE_UP"
      ]
     },
     {
      "name": "name",
      "required": false,
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "hint": "The festival that it belongs to."
     }
    ]
   }
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "rules/deadlines": [
  {
   "name": "rule",
   "required": true,
   "type": "string",
   "codes": [
    "CLASSIFY_GENERAL",
    "REPORT_UP",
    "RECEIVE_FORWARDED",
    "TRANSFER_OTHER_JURISDICTION",
    "ACK_REAL_NAME",
    "FEEDBACK_REAL_NAME",
    "ASSIGNED_RESULT",
    "RESULT_TO_PETITION_OFFICE",
    "TRANSFER_DISPUTE",
    "APPEAL_HANDLE",
    "APPEAL_EXTEND",
    "APPEAL_REVIEW_APPLY",
    "APPEAL_REVIEW_DECIDE",
    "APPEAL_RECHECK_APPLY",
    "APPEAL_RECHECK_DECIDE",
    "ACCEPT_MOVE",
    "CONCLUDE",
    "CONCLUDE_EXTEND",
    "CLUE_ALLOCATE",
    "CLUE_DISPOSAL_PROPOSAL",
    "INQUIRY_REPLY",
    "INQUIRY_REPORT",
    "PRELIM_VERIFY",
    "PRELIM_VERIFY_EXTEND",
    "HELD_REVIEW",
    "CASE_CLOSE_ERA_2008",
    "CASE_CLOSE_LIMIT_ERA_2008",
    "TRIAL",
    "DECISION_REVIEW_APPLY",
    "DECISION_REVIEW_DECIDE",
    "DECISION_RECHECK_APPLY",
    "DECISION_RECHECK_DECIDE",
    "COMPLAINT_ON_MEASURES",
    "COMPLAINT_ON_MEASURES_RECHECK_APPLY",
    "COMPLAINT_ON_MEASURES_RECHECK_DECIDE",
    "LETTER_REPLY_ERA_2008",
    "LETTER_REPLY_CURRENT",
    "LETTER_OBJECTION",
    "LETTER_OBJECTION_DECIDE",
    "RECTIFY_PLAN",
    "RECTIFY",
    "RECHECK",
    "PLEDGE_REPORT",
    "PLEDGE_NEW_HOLDER",
    "BID_MIN_PERIOD",
    "CANDIDATE_PUBLISH",
    "CANDIDATE_DURATION",
    "BID_OBJECTION_ANSWER",
    "BID_COMPLAINT",
    "TENDER_COMPLAINT_DECIDE",
    "CONTRACT_SIGN",
    "TENDER_WRITTEN_REPORT",
    "HOTLINE_EMERGENCY",
    "HOTLINE_CONSULT",
    "HOTLINE_COMPLAINT",
    "NOTICE_SUGGESTION"
   ],
   "hint": "Key of the rule."
  },
  {
   "name": "amount",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 3660
  },
  {
   "name": "unit",
   "required": true,
   "type": "string",
   "codes": [
    "DAY",
    "MONTH"
   ]
  },
  {
   "name": "counting",
   "required": true,
   "type": "string",
   "codes": [
    "CALENDAR",
    "WORKING_DAY"
   ]
  },
  {
   "name": "rollsToWorkingDay",
   "required": true,
   "type": "boolean",
   "hint": "Whether an end on a day off moves to the next working day."
  },
  {
   "name": "source",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 300,
   "hint": "Title and article of what orders it."
  },
  {
   "name": "mark",
   "required": true,
   "type": "string",
   "codes": [
    "D",
    "M",
    "V"
   ],
   "hint": "V: read in the law itself. M: from memory, to be confirmed. D: our own design."
  },
  {
   "name": "validFrom",
   "required": true,
   "type": "string",
   "format": "date",
   "hint": "The first start day that it governs."
  },
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "rules/proposals/actions/approve": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "rules/proposals/actions/refuse": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "setup": [
  {
   "name": "code",
   "required": true,
   "type": "string",
   "maxLength": 200,
   "hint": "The code printed at start-up."
  },
  {
   "name": "organization",
   "required": true,
   "type": "object",
   "fields": [
    {
     "name": "code",
     "required": true,
     "type": "string"
    },
    {
     "name": "name",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    {
     "name": "type",
     "required": true,
     "type": "string",
     "vocabulary": "organizationType"
    }
   ]
  },
  {
   "name": "sysAdmin",
   "required": true,
   "type": "object",
   "hint": "Looks after accounts and organisations; sees no case."
  },
  {
   "name": "secAdmin",
   "required": true,
   "type": "object",
   "hint": "Proposes grants; sees no case."
  },
  {
   "name": "auditAdmin",
   "required": true,
   "type": "object",
   "hint": "Reads the audit; changes nothing."
  },
  {
   "name": "grantApprover",
   "required": true,
   "type": "object",
   "hint": "The deputy in charge, who approves grants."
  }
 ],
 "station-diary": [
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "diaryKind"
  },
  {
   "name": "host",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "Who held it: the host of the group, or another."
  },
  {
   "name": "on",
   "required": true,
   "type": "string"
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "note",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  }
 ],
 "station-diary/actions/withdraw": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 500
  }
 ],
 "suggestion-notices": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "channel",
   "required": true,
   "type": "string",
   "vocabulary": "opinionChannel"
  },
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "hint": "In the words in which it was said."
  },
  {
   "name": "collectedOn",
   "required": false,
   "type": "string",
   "format": "date",
   "hint": "Today where nothing is said."
  },
  {
   "name": "source",
   "required": false,
   "type": "object",
   "fields": [
    {
     "name": "name",
     "required": true,
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "name": "contact",
     "required": false,
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   ]
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it concerns."
  }
 ],
 "suggestion-notices/actions/archive": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "suggestion-notices/actions/handle": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "suggestion-notices/actions/informSource": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "informedOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "means",
   "required": true,
   "type": "string",
   "vocabulary": "informingMeans"
  }
 ],
 "suggestion-notices/actions/issue": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "suggestion-notices/actions/receive": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "receivedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  }
 ],
 "suggestion-notices/actions/referToAppraisal": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "year",
   "required": true,
   "type": "integer",
   "minimum": 1949,
   "maximum": 2199
  },
  {
   "name": "organizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "note",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 1000
  }
 ],
 "suggestion-notices/actions/reply": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "result",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "suggestion-notices/actions/returnReply": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "suggestion-notices/actions/setAside": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "suggestion-notices/actions/sort": [
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "noticeText",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  {
   "name": "recipientId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "An organisation of the register, or any other by its full name."
  },
  {
   "name": "recipientName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "personName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 100,
   "hint": "Whom it concerns, where that is a person."
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tasks/actions/report": [
  {
   "name": "evidence",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "tasks/actions/return": [
  {
   "name": "reason",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tasks/actions/verify": [
  {
   "name": "reason",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 500,
   "hint": "Why; it is kept in the audit."
  }
 ],
 "tender-observations": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "observedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "place",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "finding",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "tenderId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "tenders": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "isMajor",
   "required": true,
   "type": "boolean"
  },
  {
   "name": "method",
   "required": true,
   "type": "string",
   "vocabulary": "tenderMethod"
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it belongs to."
  },
  {
   "name": "ocid",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "Open Contracting ID, where it has one."
  },
  {
   "name": "predecessorId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "The tender that was given up for this one."
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "Who keeps it, where it is not the asker's own office; within their scope."
  },
  {
   "name": "secrecy",
   "required": false,
   "type": "string",
   "vocabulary": "secrecy"
  },
  {
   "name": "lots",
   "required": false,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "title",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     {
      "name": "estimateFen",
      "required": false,
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000000
     }
    ]
   }
  },
  {
   "name": "methodDetails",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "The local name of the method."
  },
  {
   "name": "category",
   "required": false,
   "type": "string",
   "vocabulary": "tenderCategory"
  },
  {
   "name": "isAuction",
   "required": false,
   "type": "boolean",
   "hint": "An electronic auction: equal prices are normal there."
  },
  {
   "name": "awardCriterion",
   "required": false,
   "type": "string",
   "vocabulary": "awardCriterion"
  },
  {
   "name": "buyerCode",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "Who tenders (招标人), and the agent who runs it; codes are their unified social credit codes where known."
  },
  {
   "name": "buyerName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  {
   "name": "agentCode",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "agentName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "estimateFen",
   "required": false,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000000000000000
  }
 ],
 "tenders/actions/answer": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "challengeId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "decision",
   "required": true,
   "type": "string",
   "vocabulary": "challengeDecision"
  },
  {
   "name": "answer",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "answeredOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ],
 "tenders/actions/assign": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "assigneeIds",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "format": "uuid"
   }
  }
 ],
 "tenders/actions/award": [
  {
   "name": "bidId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "awardedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "itemCodes",
   "required": false,
   "type": "array",
   "hint": "Classifications of what was awarded.",
   "items": {
    "name": "",
    "required": true,
    "type": "string",
    "minLength": 1,
    "maxLength": 40
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/cancel": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/chooseNext": [
  {
   "name": "publishedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "publishedTo",
   "required": true,
   "type": "string"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/close": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/complain": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "subject",
   "required": true,
   "type": "string",
   "vocabulary": "challengeSubject"
  },
  {
   "name": "raisedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "raisedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  },
  {
   "name": "knownOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ],
 "tenders/actions/confirmSaving": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "savingId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "tenders/actions/contract": [
  {
   "name": "contractedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "amountFen",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000000000000000
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/disqualify": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/edit": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "title",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "isMajor",
   "required": false,
   "type": "boolean"
  },
  {
   "name": "method",
   "required": false,
   "type": "string",
   "vocabulary": "tenderMethod"
  },
  {
   "name": "methodDetails",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "The local name of the method."
  },
  {
   "name": "category",
   "required": false,
   "type": "string",
   "vocabulary": "tenderCategory"
  },
  {
   "name": "isAuction",
   "required": false,
   "type": "boolean",
   "hint": "An electronic auction: equal prices are normal there."
  },
  {
   "name": "awardCriterion",
   "required": false,
   "type": "string",
   "vocabulary": "awardCriterion"
  },
  {
   "name": "buyerCode",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "Who tenders (招标人), and the agent who runs it; codes are their unified social credit codes where known."
  },
  {
   "name": "buyerName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  {
   "name": "agentCode",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "agentName",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  {
   "name": "projectId",
   "required": false,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "estimateFen",
   "required": false,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000000000000000
  }
 ],
 "tenders/actions/evaluate": [
  {
   "name": "evaluatedOn",
   "required": true,
   "type": "string",
   "format": "date",
   "hint": "The day of the report."
  },
  {
   "name": "results",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "bidId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "status",
      "required": true,
      "type": "string",
      "codes": [
       "DISQUALIFIED",
       "VALID",
       "WITHDRAWN"
      ]
     },
     {
      "name": "reason",
      "required": false,
      "type": "string",
      "minLength": 2,
      "maxLength": 2000,
      "hint": "Why it was rejected or withdrawn."
     },
     {
      "name": "rank",
      "required": false,
      "type": "string",
      "vocabulary": "rank",
      "hint": "Place among the candidates, 1 at first."
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/object": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "subject",
   "required": true,
   "type": "string",
   "vocabulary": "challengeSubject"
  },
  {
   "name": "raisedBy",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "raisedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "tenders/actions/observe": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "observedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "place",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "finding",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 4000
  }
 ],
 "tenders/actions/open": [
  {
   "name": "openedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "bids",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "bidders",
      "required": true,
      "type": "array",
      "hint": "Several bid jointly (联合体).",
      "items": {
       "name": "",
       "required": true,
       "type": "object",
       "fields": [
        {
         "name": "code",
         "required": false,
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        },
        {
         "name": "name",
         "required": true,
         "type": "string",
         "minLength": 1,
         "maxLength": 300
        }
       ]
      }
     },
     {
      "name": "lot",
      "required": false,
      "type": "integer",
      "minimum": 1,
      "maximum": 999
     },
     {
      "name": "amountFen",
      "required": false,
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000000
     },
     {
      "name": "receivedAt",
      "required": false,
      "type": "string",
      "format": "date-time"
     }
    ]
   }
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/prequalify": [
  {
   "name": "prequalificationEndsOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/proposeSaving": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "kind",
   "required": true,
   "type": "string",
   "vocabulary": "savingKind"
  },
  {
   "name": "note",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "beforeFen",
   "required": true,
   "type": "integer",
   "minimum": 1,
   "maximum": 1000000000000000
  },
  {
   "name": "afterFen",
   "required": true,
   "type": "integer",
   "minimum": 0,
   "maximum": 1000000000000000
  },
  {
   "name": "basis",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 1000
  }
 ],
 "tenders/actions/publish": [
  {
   "name": "papersIssuedAt",
   "required": true,
   "type": "string",
   "format": "date-time"
  },
  {
   "name": "bidsCloseAt",
   "required": true,
   "type": "string",
   "format": "date-time"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/publishCandidates": [
  {
   "name": "publishedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "publishedTo",
   "required": true,
   "type": "string"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/reTender": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/recommendDisqualification": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  },
  {
   "name": "bidId",
   "required": true,
   "type": "string",
   "format": "uuid"
  }
 ],
 "tenders/actions/report": [
  {
   "name": "reportedOn",
   "required": true,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumeAward": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumeBidding": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumeEvaluated": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumeOpened": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumePrequalification": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/resumePublication": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/suspend": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "tenders/actions/voidAward": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "themes": [
  {
   "name": "year",
   "required": true,
   "type": "integer",
   "minimum": 1990,
   "maximum": 2100
  },
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  },
  {
   "name": "tasks",
   "required": true,
   "type": "array",
   "items": {
    "name": "",
    "required": true,
    "type": "object",
    "fields": [
     {
      "name": "title",
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     {
      "name": "leadOrganizationId",
      "required": true,
      "type": "string",
      "format": "uuid"
     },
     {
      "name": "coUnits",
      "required": false,
      "type": "array",
      "items": {
       "name": "",
       "required": true,
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      }
     },
     {
      "name": "regionCode",
      "required": false,
      "type": "string",
      "hint": "Six digits of GB/T 2260, of a territorial task."
     },
     {
      "name": "dueOn",
      "required": true,
      "type": "string",
      "format": "date"
     }
    ]
   }
  }
 ],
 "users": [
  {
   "name": "username",
   "required": true,
   "type": "string"
  },
  {
   "name": "personId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "password",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "At least 10 characters; where it is left out, one is made and answered once."
  },
  {
   "name": "clearance",
   "required": false,
   "type": "string",
   "codes": [
    "INTERNAL",
    "PUBLIC"
   ]
  }
 ],
 "work-suggestions": [
  {
   "name": "title",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  {
   "name": "content",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  {
   "name": "form",
   "required": true,
   "type": "string",
   "vocabulary": "suggestionForm"
  },
  {
   "name": "givenTo",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "To whom it is said or written."
  },
  {
   "name": "occasion",
   "required": false,
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "hint": "The meeting, visit or check where it came up."
  },
  {
   "name": "programme",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 40,
   "hint": "Code of the programme that it concerns."
  },
  {
   "name": "organizationId",
   "required": false,
   "type": "string",
   "format": "uuid",
   "hint": "In whose name, where it is not the asker's own office; within their scope."
  }
 ],
 "work-suggestions/actions/close": [
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "work-suggestions/actions/give": [
  {
   "name": "givenOn",
   "required": false,
   "type": "string",
   "format": "date"
  },
  {
   "name": "opinion",
   "required": false,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "work-suggestions/actions/recordNotAdopted": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "work-suggestions/actions/respond": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "work-suggestions/actions/verify": [
  {
   "name": "opinion",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 2000
  }
 ],
 "working-groups": [
  {
   "name": "programme",
   "required": true,
   "type": "string",
   "minLength": 2,
   "maxLength": 40
  },
  {
   "name": "name",
   "required": true,
   "type": "string",
   "minLength": 1,
   "maxLength": 100
  },
  {
   "name": "leadOrganizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "supervisorOrganizationId",
   "required": true,
   "type": "string",
   "format": "uuid"
  },
  {
   "name": "startsOn",
   "required": true,
   "type": "string",
   "format": "date"
  }
 ]
};
