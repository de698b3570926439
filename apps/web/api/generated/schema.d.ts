// Generated from openapi.json by npm run generate.
export interface paths {
    "/api/v1/appraisal-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** References made by cases that the asker sees. */
        get: operations["appraisalsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of audit events, newest first. */
        get: operations["auditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in from the console; the session is in a cookie. */
        post: operations["authLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session. */
        post: operations["authLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do. */
        get: operations["authMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s own password; every other session ends. */
        post: operations["authPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as an API client. */
        post: operations["authToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the tokens; a refresh token serves once. */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cast a ballot with a code; no account, no trace. */
        post: operations["ballotsCast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of issue types with its words. */
        get: operations["categoriesTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the first suggestion was taken. */
        get: operations["categoriesAcceptance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggestions for a complaint that is being written. */
        post: operations["categoriesSuggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** checklists: list */
        get: operations["checklistsList"];
        put?: never;
        /** checklists: draft */
        post: operations["checklistsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** checklists: read */
        get: operations["checklistsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** checklists: draftVersion */
        post: operations["checklistsDraftVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** checklists: version */
        get: operations["checklistsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{id}/versions/{version}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** checklists: publish */
        post: operations["checklistsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of people with an account in use, by name. */
        post: operations["colleaguesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of complaints; open ones in due order unless said otherwise. */
        get: operations["complaintsList"];
        put?: never;
        /** File a received complaint. */
        post: operations["complaintsFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint with allegations, clocks, history and what the asker may do. */
        get: operations["complaintsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 Accept */
        post: operations["complaintActionsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the real-name reporter that the complaint was taken in. */
        post: operations["complaintNotesAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/approveResult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过 Approve the result */
        post: operations["complaintActionsApproveResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 Archive */
        post: operations["complaintActionsArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/assignDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 Assign down */
        post: operations["complaintActionsAssignDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/assignHandler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定承办人 Assign handlers */
        post: operations["complaintActionsAssignHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准办结 Close */
        post: operations["complaintActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出结论 Conclude */
        post: operations["complaintActionsConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正 Correct */
        post: operations["complaintActionsCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 Decline */
        post: operations["complaintActionsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/fileDuplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重复件留存 Keep as a duplicate */
        post: operations["complaintActionsFileDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/forwardDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办 Forward down */
        post: operations["complaintActionsForwardDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/giveFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the real-name reporter the result. */
        post: operations["complaintNotesGiveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/moveToUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送承办 Move to a unit */
        post: operations["complaintActionsMoveToUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转为首件 Promote to a first-time complaint */
        post: operations["complaintActionsPromote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/receiveForwarded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 Receive */
        post: operations["complaintActionsReceiveForwarded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/recordInstruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a leader’s instruction. */
        post: operations["complaintNotesRecordInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记 Register */
        post: operations["complaintActionsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/relate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link it with another; neither changes by it. */
        post: operations["complaintRelationsRelate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新办理 Reopen */
        post: operations["complaintActionsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/reportResult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上报结果 Report the result */
        post: operations["complaintActionsReportResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/requestReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请退回 Ask to return */
        post: operations["complaintActionsRequestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/returnConclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补充核查 Return the conclusion */
        post: operations["complaintActionsReturnConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/returnResult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补查 Return for further work */
        post: operations["complaintActionsReturnResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/returnToIntake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准退回 Return to intake */
        post: operations["complaintActionsReturnToIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回转办机关 Send back */
        post: operations["complaintActionsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Supervise an assigned complaint. */
        post: operations["complaintNotesSupervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/tellApart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that another complaint is not the same matter. */
        post: operations["similarTellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/actions/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Urge the holder. */
        post: operations["complaintNotesUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["complaintPapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["complaintPapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["complaintAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["complaintAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["complaintAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["complaintPapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** complaints: recordsHistory */
        get: operations["complaintRecordsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** complaints: list */
        get: operations["measuresList"];
        put?: never;
        /** complaints: propose */
        post: operations["measuresPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** complaints: notesList */
        get: operations["complaintNotesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** complaints: recordsReads */
        get: operations["complaintRecordsReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["complaintPapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["complaintPapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The complaints that belong to this one, as far as the reader sees them. */
        get: operations["complaintRelationsRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reporter, for the clerk who registered; the reason is kept. */
        get: operations["complaintsReporter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints that may say the same as this one, with what was decided of them. */
        get: operations["similarOfFiled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** complaints: recordsAct */
        post: operations["complaintRecordsAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find complaints by one box of words and fields. */
        post: operations["complaintSearchFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complaints that may say the same as one that is being written. */
        post: operations["similarOfDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** deadlines: list */
        get: operations["deadlinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** deadlines: read */
        get: operations["deadlinesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/actions/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** deadlines: extend */
        post: operations["deadlinesExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/actions/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** deadlines: pause */
        post: operations["deadlinesPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** deadlines: resume */
        post: operations["deadlinesResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of deputations, newest first. */
        get: operations["deputationsList"];
        put?: never;
        /** Let somebody act for an absent colleague. */
        post: operations["deputationsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputations/{id}/actions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a deputation, at once. */
        post: operations["deputationsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** destruction-lists: listsList */
        get: operations["destructionListsList"];
        put?: never;
        /** Make a list of closed cases whose time of keeping has ended. */
        post: operations["destructionListsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a reviewed list; from now on it waits. */
        post: operations["destructionListsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a list that was not carried out. */
        post: operations["destructionListsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists/{id}/actions/carryOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroy the documents of an approved list that has waited. */
        post: operations["destructionListsCarryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists/{id}/actions/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a list that another person made. */
        post: operations["destructionListsReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/destruction-lists/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was destroyed, with its hash. */
        get: operations["destructionListsCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series of the organs in scope. */
        get: operations["documentSeriesList"];
        put?: never;
        /** Lay down an agency code; once a number stands under it, it stays. */
        post: operations["documentSeriesLayDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finding-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed over to the asker, oldest first. */
        get: operations["handOversList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finding-handovers/{id}/actions/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive one, with the number under which it is followed. */
        post: operations["handOversReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of grants, newest first. */
        get: operations["grantsList"];
        put?: never;
        /** Propose a grant; it holds once somebody else approves it. */
        post: operations["grantsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One grant. */
        get: operations["grantsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a grant that somebody else proposed. */
        post: operations["grantsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{id}/actions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a grant, at once. */
        post: operations["grantsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand everything that somebody handles to a colleague. */
        post: operations["handoversHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** inbox: page */
        get: operations["inboxPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/cases/{id}/actions/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy the case to colleagues who may see it. */
        post: operations["inboxMarksCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/cases/{id}/actions/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin or end watching the case. */
        post: operations["inboxMarksWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** inbox: counters */
        get: operations["inboxCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of inspections; open ones in due order unless said otherwise. */
        get: operations["inspectionsList"];
        put?: never;
        /** Begin a draft. */
        post: operations["inspectionsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection with its plan, team, papers, findings, rectification, clocks, history and what the asker may do. */
        get: operations["inspectionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/approveHandOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准移交 Hand a finding over */
        post: operations["inspectionActionsApproveHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/approveTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准检查组 Approve the team */
        post: operations["inspectionActionsApproveTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 Archive */
        post: operations["inspectionActionsArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销 Cancel */
        post: operations["inspectionActionsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 Close */
        post: operations["inspectionActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/closeWithoutFindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 未发现问题办结 Close: nothing was found */
        post: operations["inspectionActionsCloseWithoutFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/concludeJoined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 参加情况办结 Close what was joined */
        post: operations["inspectionActionsConcludeJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/confirmFindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈确认 Confirm the findings */
        post: operations["inspectionActionsConfirmFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废草稿 Discard the draft */
        post: operations["inspectionActionsDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/dropFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下问题 Drop a finding */
        post: operations["inspectionActionsDropFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改方案 Edit the plan */
        post: operations["inspectionActionsEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/goOnSite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 进驻现场 Go on site */
        post: operations["inspectionActionsGoOnSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/goWithoutNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予事先通知 Go without a notice */
        post: operations["inspectionActionsGoWithoutNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准立项 Initiate */
        post: operations["inspectionActionsInitiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/initiateImportant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准重要立项 Initiate what is important */
        post: operations["inspectionActionsInitiateImportant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/issueNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达检查通知书 Issue the notice */
        post: operations["inspectionActionsIssueNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 参加检查 Record that it was joined */
        post: operations["inspectionActionsJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/planRectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送整改方案 Submit the plan of rectification */
        post: operations["inspectionActionsPlanRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/proposeHandOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出移交 Propose to hand a finding over */
        post: operations["inspectionActionsProposeHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/proposeTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出检查组 Propose the team */
        post: operations["inspectionActionsProposeTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/recordFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录问题 Record a finding */
        post: operations["inspectionActionsRecordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/recordPaper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录工作底稿 Record a working paper */
        post: operations["inspectionActionsRecordPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/reopenItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新整改 Reopen a rectification */
        post: operations["inspectionActionsReopenItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/returnItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回整改 Return a rectification */
        post: operations["inspectionActionsReturnItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/returnPlan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 Send the plan back */
        post: operations["inspectionActionsReturnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/returnTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回检查组方案 Send the team back */
        post: operations["inspectionActionsReturnTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/signStatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签署回避声明 Sign the recusal statement */
        post: operations["inspectionActionsSignStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/startRecheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始复查 Begin to check again */
        post: operations["inspectionActionsStartRecheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 呈批 Send for initiation */
        post: operations["inspectionActionsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/submitFindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出检查情况 Submit the findings */
        post: operations["inspectionActionsSubmitFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/submitItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送整改结果 Submit a rectification */
        post: operations["inspectionActionsSubmitItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/verifyItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验收销号 Verify a rectification */
        post: operations["inspectionActionsVerifyItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/actions/waiveItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免予整改 Waive a rectification */
        post: operations["inspectionActionsWaiveItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["inspectionPapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["inspectionPapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["inspectionAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["inspectionAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["inspectionAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["inspectionPapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["inspectionPapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["inspectionPapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** interference: list */
        get: operations["interferenceList"];
        put?: never;
        /** interference: report */
        post: operations["interferenceReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** jobs: list */
        get: operations["jobsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** jobs: read */
        get: operations["jobsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; what is committed stays. */
        post: operations["jobsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions in reach, the newest of each code first. */
        get: operations["letterTemplatesList"];
        put?: never;
        /** Draft the next version of a code. */
        post: operations["letterTemplatesDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version. */
        get: operations["letterTemplatesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{id}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft into force; the version before it is retired. */
        post: operations["letterTemplatesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{id}/actions/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a published version out of use. */
        post: operations["letterTemplatesRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The letter as the template would make it; nothing is stored. */
        post: operations["letterTemplatesMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** measures: confirm */
        post: operations["measuresConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leading group, standing office and networks with their members, of a day where one is said. */
        get: operations["networksBodies"];
        put?: never;
        /** networks: found */
        post: operations["networksFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/bodies/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** networks: join */
        post: operations["networksJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** networks: meetings */
        get: operations["networksMeetings"];
        put?: never;
        /** Keep a working or joint meeting; what it resolved becomes tasks with owner and day. */
        post: operations["networksRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/members/{id}/actions/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** networks: leave */
        post: operations["networksLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** networks: tasks */
        get: operations["networksTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/tasks/{id}/actions/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** networks: complete */
        post: operations["networksComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of organisations. */
        get: operations["organizationsList"];
        put?: never;
        /** Add an organisation. */
        post: operations["organizationsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation. */
        get: operations["organizationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or move an organisation. */
        patch: operations["organizationsChange"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of people, by name. */
        get: operations["peopleList"];
        put?: never;
        /** Add a person to an organisation. */
        post: operations["peopleCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with their posts. */
        get: operations["peopleRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a person. */
        patch: operations["peopleChange"];
        trace?: never;
    };
    "/api/v1/people/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appoint a person to a post. */
        post: operations["peopleAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of people; the words stand in the body. */
        post: operations["peopleSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own phrases, then the shared ones. */
        get: operations["phrasesList"];
        put?: never;
        /** Keep a phrase, for oneself or for an office. */
        post: operations["phrasesKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases/{id}/actions/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a phrase of one's own; opinions that were made with it stay as they are. */
        post: operations["phrasesDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of pledges; open ones in due order unless said otherwise. */
        get: operations["pledgesList"];
        put?: never;
        /** Draft a pledge of a campaign. */
        post: operations["pledgesDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pledge with its text, signatures, report, history and what the asker may do. */
        get: operations["pledgesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改 Amend */
        post: operations["pledgeActionsAmend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/appraise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 考核评议 Appraise */
        post: operations["pledgeActionsAppraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/callReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 布置述职述廉 Call for the report */
        post: operations["pledgeActionsCallReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/changeHolder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 换任 Change the holder */
        post: operations["pledgeActionsChangeHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 Close */
        post: operations["pledgeActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上级签署 Countersign */
        post: operations["pledgeActionsCountersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/holdAccountable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 责任追究 Hold accountable */
        post: operations["pledgeActionsHoldAccountable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达 Issue */
        post: operations["pledgeActionsIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回修改 Recall */
        post: operations["pledgeActionsRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 责令整改 Order rectification */
        post: operations["pledgeActionsRectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 述职述廉 Report */
        post: operations["pledgeActionsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/reportRectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告整改 Report the rectification */
        post: operations["pledgeActionsReportRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/actions/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 责任人签字 Sign */
        post: operations["pledgeActionsSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["pledgePapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["pledgePapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["pledgeAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["pledgeAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["pledgeAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pledge as a DOCX. */
        get: operations["pledgeDocumentDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pledge as a PDF. */
        get: operations["pledgeDocumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["pledgePapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pledges: show */
        get: operations["pollsShow"];
        put?: never;
        /** Open the poll; the codes are told this once. */
        post: operations["pollsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/poll/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** pledges: close */
        post: operations["pollsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["pledgePapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["pledgePapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pledges: list */
        get: operations["campaignsList"];
        put?: never;
        /** pledges: open */
        post: operations["campaignsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/campaigns/{code}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pledges from the template to up to 5,000 units at once, all or none. */
        post: operations["campaignsIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pledges: coverage */
        get: operations["campaignsCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/coverage/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pledges: rows */
        get: operations["campaignsRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First-responsible persons under a pledge on a day, each once, of the pledges that the reader sees. */
        get: operations["holdersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Urges up to 200 pledges, each with its line in the history. */
        post: operations["campaignsUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** problems: problems */
        get: operations["referenceProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** programmes: list */
        get: operations["programmesList"];
        put?: never;
        /** programmes: open */
        post: operations["programmesOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** programmes: read */
        get: operations["programmesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** programmes: close */
        post: operations["programmesClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects: list */
        get: operations["projectsList"];
        put?: never;
        /** projects: register */
        post: operations["projectsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects: read */
        get: operations["projectsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/actions/advanceStage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** projects: advanceStage */
        post: operations["projectsAdvanceStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** projects: close */
        post: operations["projectsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects: responsibilityChain */
        get: operations["projectResponsibilityChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of letters; open ones in due order unless said otherwise. */
        get: operations["recommendationsList"];
        put?: never;
        /** Begin a draft. */
        post: operations["recommendationsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter with its items, review, answers, clocks, history and what the asker may do. */
        get: operations["recommendationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/addReviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 加送审核 Add a reviewer */
        post: operations["recommendationActionsAddReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废 Annul */
        post: operations["recommendationActionsAnnul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核同意 Approve */
        post: operations["recommendationActionsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/callLiaison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通知联络员 Call in the liaison */
        post: operations["recommendationActionsCallLiaison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 Close */
        post: operations["recommendationActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/decideObjection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定异议 Decide the objection */
        post: operations["recommendationActionsDecideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销草稿 Discard the draft */
        post: operations["recommendationActionsDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改稿 Edit */
        post: operations["recommendationActionsEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出异议 Object */
        post: operations["recommendationActionsObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/orderRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定修订 Order a revision */
        post: operations["recommendationActionsOrderRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定拒不采纳 State that it is refused */
        post: operations["recommendationActionsRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/refuseToSign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予签发 Send back unsigned */
        post: operations["recommendationActionsRefuseToSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复 Reply */
        post: operations["recommendationActionsReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/returnDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 Return for changes */
        post: operations["recommendationActionsReturnDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/returnReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重办 Return the reply */
        post: operations["recommendationActionsReturnReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修订文稿 Revise the text */
        post: operations["recommendationActionsRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达 Serve */
        post: operations["recommendationActionsServe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发 Sign */
        post: operations["recommendationActionsSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/signRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发修订 Sign the revision */
        post: operations["recommendationActionsSignRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/skipReviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 跳过审核人 Skip a reviewer */
        post: operations["recommendationActionsSkipReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 Send for review */
        post: operations["recommendationActionsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 Urge */
        post: operations["recommendationActionsUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始核查 Begin to verify */
        post: operations["recommendationActionsVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 Withdraw */
        post: operations["recommendationActionsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["recommendationPapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["recommendationPapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["recommendationAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["recommendationAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["recommendationAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as a DOCX. */
        get: operations["recommendationPapersDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as a PDF; once signed, always the same bytes. */
        get: operations["recommendationPapersPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["recommendationPapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["recommendationPapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["recommendationPapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of a series in a year, with the proof that none is missing. */
        get: operations["recommendationPapersRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** recusals: list */
        get: operations["recusalsList"];
        put?: never;
        /** recusals: recuse */
        post: operations["recusalsRecuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recusals/{id}/lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** recusals: lift */
        post: operations["recusalsLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: list */
        get: operations["responsibilitiesList"];
        put?: never;
        /** responsibilities: record */
        post: operations["responsibilitiesRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: read */
        get: operations["responsibilitiesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/{id}/actions/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** responsibilities: correct */
        post: operations["responsibilitiesCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/{id}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** responsibilities: end */
        post: operations["responsibilitiesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: chain */
        get: operations["responsibilitiesChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/chain.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a DOCX. */
        get: operations["responsibilitiesDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/chain.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain as a table on paper: PDF. */
        get: operations["responsibilitiesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: conflicts */
        get: operations["responsibilitiesConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/freezes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept chains, newest first; those that a case froze are seen by whoever sees the case. */
        get: operations["responsibilitiesFreezes"];
        put?: never;
        /** responsibilities: freeze */
        post: operations["responsibilitiesFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/freezes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: frozen */
        get: operations["responsibilitiesFrozen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: gaps */
        get: operations["responsibilitiesGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/overload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** responsibilities: overload */
        get: operations["responsibilitiesOverload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a tender or a task that is kept elsewhere a subject of responsibility. */
        post: operations["responsibilitiesRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed cases whose time of keeping ends by a day. */
        get: operations["retentionCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a case back from destruction. */
        post: operations["retentionPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds/{id}/actions/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a hold that another person placed. */
        post: operations["retentionLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of roles. */
        get: operations["rolesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rules: calendar */
        get: operations["rulesCalendar"];
        put?: never;
        /** rules: proposeYear */
        post: operations["rulesProposeYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rules: deadlines */
        get: operations["rulesDeadlines"];
        put?: never;
        /** rules: proposeDeadline */
        post: operations["rulesProposeDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rules: list */
        get: operations["rulesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rules: read */
        get: operations["rulesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rules: approve */
        post: operations["rulesApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/actions/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rules: refuse */
        post: operations["rulesRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the installation is still empty. */
        get: operations["setupNeed"];
        put?: never;
        /** Set up an empty installation with the one-time code. */
        post: operations["setupSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A programme's figures and ledger as of an instant of recording. */
        get: operations["statisticsProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of notices. */
        get: operations["suggestionNoticesList"];
        put?: never;
        /** Write an opinion down as it was heard. */
        post: operations["suggestionNoticesCollect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with its history and what the asker may do. */
        get: operations["suggestionNoticesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 Archive */
        post: operations["suggestionNoticeActionsArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记办理情况 Record the handling */
        post: operations["suggestionNoticeActionsHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/informSource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈群众 Inform the source */
        post: operations["suggestionNoticeActionsInformSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转送 Issue the notice */
        post: operations["suggestionNoticeActionsIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 Receive */
        post: operations["suggestionNoticeActionsReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/referToAppraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 列入年度考核 Refer to the yearly appraisal */
        post: operations["suggestionNoticeActionsReferToAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复 Reply */
        post: operations["suggestionNoticeActionsReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/returnReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重办 Return the reply */
        post: operations["suggestionNoticeActionsReturnReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/setAside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予转送 Set aside */
        post: operations["suggestionNoticeActionsSetAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/actions/sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 梳理 Sort */
        post: operations["suggestionNoticeActionsSort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["suggestionNoticePapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["suggestionNoticePapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["suggestionNoticeAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["suggestionNoticeAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["suggestionNoticeAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice on paper; who spoke stands nowhere on it. */
        get: operations["suggestionNoticesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["suggestionNoticePapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["suggestionNoticePapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["suggestionNoticePapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-notices/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who spoke: for whoever wrote it down, with a reason, audited. */
        get: operations["suggestionNoticesSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tender-observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of sessions, newest first. */
        get: operations["tenderObservationsList"];
        put?: never;
        /** Record a session; `If-Match` is the version of the tender, which is answered. */
        post: operations["tenderObservationsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of tenders; open ones in due order unless said otherwise. */
        get: operations["tendersList"];
        put?: never;
        /** Register a tender. */
        post: operations["tendersRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tender with lots, bids, awards, challenges, sessions, savings, clocks, history and what the asker may do. */
        get: operations["tendersRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记答复、处理决定 Record the answer */
        post: operations["tenderActionsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派监督人员 Name who watches it */
        post: operations["tenderActionsAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确定中标人 Award */
        post: operations["tenderActionsAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止招标 Cancel */
        post: operations["tenderActionsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/chooseNext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从其余候选人中确定 Choose from the other candidates */
        post: operations["tenderActionsChooseNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 Close */
        post: operations["tenderActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/complain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记投诉 Record a complaint */
        post: operations["tenderActionsComplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/confirmSaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认节约、核减 Confirm a saving */
        post: operations["tenderActionsConfirmSaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签订合同 Sign the contract */
        post: operations["tenderActionsContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记取消中标资格 Record the disqualification */
        post: operations["tenderActionsDisqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正登记 Edit */
        post: operations["tenderActionsEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记评标结果 Record the evaluation */
        post: operations["tenderActionsEvaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记异议 Record an objection */
        post: operations["tenderActionsObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/observe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 旁站监督 Observe */
        post: operations["tenderActionsObserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开标 Open the bids */
        post: operations["tenderActionsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/prequalify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始资格预审 Begin prequalification */
        post: operations["tenderActionsPrequalify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/proposeSaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出节约、核减 Propose a saving */
        post: operations["tenderActionsProposeSaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布招标文件 Publish */
        post: operations["tenderActionsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/publishCandidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示中标候选人 Publish the candidates */
        post: operations["tenderActionsPublishCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/recommendDisqualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 建议取消中标资格 Recommend disqualification */
        post: operations["tenderActionsRecommendDisqualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送书面报告 Send the written report */
        post: operations["tenderActionsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumeAward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复定标 Resume after the award */
        post: operations["tenderActionsResumeAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumeBidding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复投标 Resume bidding */
        post: operations["tenderActionsResumeBidding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumeEvaluated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复至评标后 Resume after the evaluation */
        post: operations["tenderActionsResumeEvaluated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumeOpened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复评标 Resume before the evaluation */
        post: operations["tenderActionsResumeOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumePrequalification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复资格预审 Resume prequalification */
        post: operations["tenderActionsResumePrequalification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/resumePublication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复公示 Resume the publication */
        post: operations["tenderActionsResumePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/reTender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新招标 Tender again */
        post: operations["tenderActionsReTender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停 Suspend */
        post: operations["tenderActionsSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/actions/voidAward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记中标无效 Record that the award is void */
        post: operations["tenderActionsVoidAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["tenderPapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["tenderPapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["tenderAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["tenderAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["tenderAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["tenderPapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["tenderPapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["tenderPapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of accounts, by user name. */
        get: operations["usersList"];
        put?: never;
        /** Make an account; a password made here is answered once. */
        post: operations["usersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account. */
        get: operations["usersRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Disable or enable an account. */
        patch: operations["usersChange"];
        trace?: never;
    };
    "/api/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** vocabularies: vocabularies */
        get: operations["referenceVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** vocabularies: vocabulary */
        get: operations["referenceVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of suggestions. */
        get: operations["workSuggestionsList"];
        put?: never;
        /** Note a suggestion down. */
        post: operations["workSuggestionsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One suggestion with its history and what the asker may do. */
        get: operations["workSuggestionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 Close */
        post: operations["workSuggestionActionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/actions/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出 Give */
        post: operations["workSuggestionActionsGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/actions/recordNotAdopted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记为未采纳 Record as not adopted */
        post: operations["workSuggestionActionsRecordNotAdopted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/actions/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记答复 Record the response */
        post: operations["workSuggestionActionsRespond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实落实 Verify */
        post: operations["workSuggestionActionsVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/approval-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, DOCX */
        get: operations["workSuggestionPapersApprovalFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/approval-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批表 Approval form, PDF */
        get: operations["workSuggestionPapersApprovalFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件 Documents of the case */
        get: operations["workSuggestionAttachmentsList"];
        put?: never;
        /** 上传附件 Attach a file */
        post: operations["workSuggestionAttachmentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件内容 Content of a document, whole or a range of it */
        get: operations["workSuggestionAttachmentsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全卷 The whole case as a ZIP */
        get: operations["workSuggestionPapersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/registration-form.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, DOCX */
        get: operations["workSuggestionPapersRegistrationFormDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-suggestions/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表 Registration form, PDF */
        get: operations["workSuggestionPapersRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** workflows: workflows */
        get: operations["referenceWorkflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** workflows: workflow */
        get: operations["referenceWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceOfSuggestions: {
            items: components["schemas"]["AcceptanceView"][];
        };
        AcceptanceView: {
            /** @description Where any of them is. */
            any: number;
            examples: number;
            /** @description Of these, where the first suggestion is what the clerk chose. */
            first: number;
            firstPercent: number;
            /** Format: date-time */
            learntAt: string;
            /** @description Registrations where something was suggested. */
            shown: number;
        };
        AccountRef: {
            /** Format: uuid */
            id: string;
            username: string;
        };
        ActingFor: {
            personName: string;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        ActOnMany: {
            /** @enum {string} */
            action: "accept" | "approveResult" | "archive" | "assignDown" | "assignHandler" | "close" | "conclude" | "correct" | "decline" | "fileDuplicate" | "forwardDown" | "moveToUnit" | "promote" | "receiveForwarded" | "register" | "reopen" | "reportResult" | "requestReturn" | "returnConclusion" | "returnResult" | "returnToIntake" | "sendBack";
            items: components["schemas"]["BatchItem"][];
        };
        ActorView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AddReviewer: {
            opinion?: string;
            /** Format: uuid */
            reviewerId: string;
        };
        AdjustmentView: {
            amount: number | null;
            approvedBy: {
                id: string;
                name: string;
            };
            counting: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "EXTENSION" | "PAUSE" | "RESUME";
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            startsOn: string;
            unit: string | null;
        };
        AdjustPause: {
            reason: string;
            /** Format: date */
            startsOn?: string;
        };
        AdvanceStage: {
            on: string;
        };
        AllegationConclusion: {
            /** Format: uuid */
            allegationId: string;
            basis: string;
            conclusion: components["schemas"]["Conclusion"];
        };
        AllegationView: {
            accusedName: string | null;
            /** Format: uuid */
            accusedOrganizationId: string | null;
            /** Format: uuid */
            accusedPersonId: string | null;
            basis: string | null;
            conclusion: components["schemas"]["Conclusion"] | null;
            /** Format: uuid */
            id: string;
            issueType: components["schemas"]["IssueType"];
            matter: string;
        };
        AllowedAction: {
            action: string;
            blockedBy: components["schemas"]["Guard"][];
            label: components["schemas"]["LabelView"];
        };
        AmendPledge: {
            divisions?: components["schemas"]["Division"][];
            objectives?: components["schemas"]["Objective"][];
            opinion?: string;
            tasks?: components["schemas"]["Task"][];
        };
        AnswerChallenge: {
            answer: string;
            /** Format: date */
            answeredOn: string;
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            decision: "DISMISSED" | "PARTLY_UPHELD" | "UPHELD" | "WITHDRAWN";
            opinion?: string;
        };
        AppointToPost: {
            /** Format: uuid */
            organizationId: string;
            /** @description UPPER_SNAKE code of the rank. */
            rank: components["schemas"]["Rank"];
            title: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        AppraisalPage: {
            items: components["schemas"]["AppraisalRow"][];
            nextCursor: string | null;
        };
        AppraisalRow: {
            case: components["schemas"]["AppraisedCase"];
            /** Format: uuid */
            id: string;
            note: string;
            organization: components["schemas"]["PlaceView"];
            personName: string | null;
            /** Format: date-time */
            referredAt: string;
            referredBy: components["schemas"]["ActorView"];
            year: number;
        };
        AppraisalView: {
            /** Format: uuid */
            id: string;
            note: string;
            organization: components["schemas"]["PlaceView"];
            personName: string | null;
            /** Format: date-time */
            referredAt: string;
            referredBy: components["schemas"]["ActorView"];
            year: number;
        };
        AppraisedCase: {
            /** Format: uuid */
            id: string;
            /** @description Name of its workflow. */
            kind: string;
            number: string | null;
            title: string;
        };
        AppraisePledge: {
            /** @enum {string} */
            grade: "BASICALLY_QUALIFIED" | "EXCELLENT" | "QUALIFIED" | "UNQUALIFIED";
            opinion: string;
            score: number;
        };
        ApproveDeputation: {
            /** Format: uuid */
            absentUserId: string;
            /** Format: uuid */
            actingUserId: string;
            reason: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        ApproveGrant: {
            /** @description The account's clearance from now on, at most the approver's own; it stays where this is left out. */
            clearance?: components["schemas"]["Secrecy"];
        };
        ApproveHandOver: {
            /** Format: uuid */
            findingId: string;
            opinion?: string;
        };
        AssignDown: {
            ground: components["schemas"]["AssignmentGround"];
            opinion?: string;
            /** Format: uuid */
            organizationId: string;
        };
        AssignHandler: {
            assigneeIds: string[];
            opinion?: string;
        };
        /** @enum {string} */
        AssignmentGround: "CLEAR_VIOLATION" | "STRONG_REACTION" | "LONG_DELAY" | "OTHER";
        AssignTender: {
            assigneeIds: string[];
            opinion?: string;
        };
        AttachmentCopy: {
            contentType: string;
            sha256: string;
            sizeBytes: number;
        };
        AttachmentPage: {
            items: components["schemas"]["AttachmentView"][];
        };
        AttachmentView: {
            /** Format: date-time */
            addedAt: string;
            addedBy: components["schemas"]["ActorView"];
            /** Format: uuid */
            caseId: string;
            contentType: string;
            /** @description What is shown; null where the original itself is, with whatever metadata it has. */
            copy: components["schemas"]["AttachmentCopy"] | null;
            description: string | null;
            /** @description The action after closing with which it came. */
            for: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            replacedBy: string | null;
            /** @description The document in whose place it came, and the one that came in its place. */
            replaces: string | null;
            /** @description `WAITING`, `NOT_CONFIGURED` (nothing was scanned: there is no scanner), `CLEAN`, `INFECTED`. */
            scan: string;
            sha256: string;
            sizeBytes: number;
            /** @description `QUARANTINED` (nobody opens it), `RELEASED`, `BLOCKED` (the scanner found something), `DESTROYED`. */
            state: string;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEventView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        AuditEventView: {
            action: string;
            /** @description Null where nobody was signed in. */
            actor: components["schemas"]["PartyView"] | null;
            /** Format: date-time */
            at: string;
            /** @description Names of the fields that changed. */
            changed: string[];
            /** @description The absent colleague for whom the actor acted. */
            onBehalfOf: components["schemas"]["PartyView"] | null;
            /** @enum {string} */
            outcome: "DENIED" | "DONE" | "FAILED" | "READ";
            problem: string | null;
            reason: string | null;
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string;
            /** Format: uuid */
            traceId: string | null;
        };
        AwardTender: {
            /** Format: date */
            awardedOn: string;
            /** Format: uuid */
            bidId: string;
            /** @description Classifications of what was awarded. */
            itemCodes?: string[];
            opinion?: string;
        };
        BallotCast: {
            counted: boolean;
        };
        BatchAnswer: {
            results: components["schemas"]["BatchResult"][];
        };
        BatchItem: {
            body?: Record<string, never>;
            /** Format: uuid */
            id: string;
            version: number;
        };
        BatchResult: {
            complaint?: components["schemas"]["ComplaintView"];
            /** Format: uuid */
            id: string;
            /** @description As `application/problem+json` would have it. */
            problem?: Record<string, never>;
            status: number;
        };
        BidResult: {
            /** Format: uuid */
            bidId: string;
            /** @description Place among the candidates, 1 at first. */
            rank?: components["schemas"]["Rank"];
            /** @description Why it was rejected or withdrawn. */
            reason?: string;
            /** @enum {string} */
            status: "DISQUALIFIED" | "VALID" | "WITHDRAWN";
        };
        CalendarDayView: {
            date: string;
            /** @enum {string} */
            kind: "HOLIDAY" | "MAKE_UP";
            name: string | null;
        };
        CalendarYearView: {
            /** @description Every year whose days are known. */
            coveredYears: number[];
            days: components["schemas"]["CalendarDayView"][];
            provisional: boolean;
            source: string | null;
            year: number;
        };
        CampaignPage: {
            items: components["schemas"]["CampaignView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        CampaignView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            organizationId: string;
            programme: string | null;
            synthetic: boolean;
            targets: number;
            template: components["schemas"]["Terms"];
            year: number;
        };
        CancelJob: {
            reason?: string;
        };
        CastBallot: {
            code: string;
            /** @enum {string} */
            grade: "BASICALLY_QUALIFIED" | "EXCELLENT" | "QUALIFIED" | "UNQUALIFIED";
        };
        CategoryBranchView: {
            children: components["schemas"]["CategoryView"][];
            code: string;
            en: string;
            zh: string;
        };
        CategoryModelView: {
            examples: number;
            /** Format: date-time */
            learntAt: string;
        };
        CategorySuggestion: {
            code: string;
            confidencePercent: number;
            en: string;
            zh: string;
        };
        CategorySuggestions: {
            items: components["schemas"]["CategorySuggestion"][];
            model: components["schemas"]["CategoryModelView"] | null;
        };
        CategoryTree: {
            items: components["schemas"]["CategoryBranchView"][];
        };
        CategoryView: {
            code: string;
            en: string;
            zh: string;
        };
        ChainLink: {
            holders: components["schemas"]["ResponsibilityView"][];
            subject: components["schemas"]["SubjectView"];
        };
        ChainView: {
            /** Format: date-time */
            at: string;
            conflicts: components["schemas"]["DefectView"][];
            gaps: components["schemas"]["DefectView"][];
            /** Format: date-time */
            knownAt: string;
            links: components["schemas"]["ChainLink"][];
            subject: components["schemas"]["SubjectView"];
        };
        ChangeHolder: {
            /** Format: date */
            changedOn: string;
            /** Format: uuid */
            newHolderPersonId: string;
            opinion: string;
        };
        ChangeOrganization: {
            isOrgan?: boolean;
            name?: string;
            /** Format: uuid */
            parentId?: string;
            /** @description `null` takes it away. */
            regionCode?: string | null;
            type?: components["schemas"]["OrganizationType"];
            /** Format: date */
            validFrom?: string;
            /**
             * Format: date
             * @description The last day; `null` opens it again.
             */
            validTo?: string | null;
        };
        ChangePassword: {
            currentPassword: string;
            /** @description At least 10 characters, without the user name. */
            newPassword: string;
            /** @description Six digits, where the account has one-time codes. */
            totp?: string;
        };
        ChangePerson: {
            name?: string;
            /** Format: uuid */
            organizationId?: string;
            /**
             * Format: uuid
             * @description `null` where nobody is above.
             */
            superiorId?: string | null;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string | null;
        };
        ChangeUser: {
            disabled: boolean;
        };
        /** @enum {string} */
        Channel: "LETTER" | "VISIT" | "PHONE" | "ONLINE" | "OTHER";
        ChecklistItemView: {
            clause: string | null;
            content: string;
            /** @description Place in the list, 1 at first; working papers refer to it. */
            item: number;
            mandatory: boolean;
            section: string | null;
        };
        ChecklistPage: {
            items: components["schemas"]["ChecklistView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ChecklistReference: {
            /** Format: uuid */
            checklistId: string;
            version: number;
        };
        ChecklistVersionView: {
            /** Format: uuid */
            checklistId: string;
            code: string;
            /** Format: date-time */
            draftedAt: string;
            draftedBy: components["schemas"]["ActorView"];
            itemCount: number;
            items: components["schemas"]["ChecklistItemView"][];
            note: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: components["schemas"]["ActorView"] | null;
            title: string;
            version: number;
        };
        ChecklistView: {
            code: string;
            /** Format: uuid */
            id: string;
            organization: components["schemas"]["PlaceView"];
            synthetic: boolean;
            title: string;
            versions: components["schemas"]["VersionView"][];
        };
        ClosePoll: {
            opinion?: string;
        };
        CloseProgramme: {
            to: string;
        };
        CloseProject: {
            /** Format: date */
            endsOn: string;
        };
        CloseRecommendation: {
            appraisal?: components["schemas"]["NewAppraisal"];
            /** Format: date */
            lookBackOn?: string;
            opinion: string;
        };
        CodeView: {
            code: string;
            label: components["schemas"]["RuleLabel"];
        };
        ColleaguePage: {
            items: components["schemas"]["ColleagueView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ColleagueView: {
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            post: string | null;
            /** Format: uuid */
            userId: string;
        };
        CollectOpinion: {
            /** @enum {string} */
            channel: "HOTLINE" | "LAY_SUPERVISOR" | "OTHER" | "RECEPTION" | "RESIDENTS_MEETING" | "SURVEY";
            /**
             * Format: date
             * @description Today where nothing is said.
             */
            collectedOn?: string;
            /** @description In the words in which it was said. */
            opinion: string;
            /** @description Code of the programme that it concerns. */
            programme?: string;
            source?: components["schemas"]["OpinionSource"];
            title: string;
        };
        ComplainOfTender: {
            content: string;
            /** Format: date */
            knownOn: string;
            opinion?: string;
            raisedBy: string;
            /** Format: date */
            raisedOn: string;
            /** @enum {string} */
            subject: "OPENING" | "OTHER" | "PREQUALIFICATION_PAPERS" | "RESULT" | "TENDER_PAPERS";
        };
        /** @enum {string} */
        ComplaintAction: "register" | "correct" | "decline" | "fileDuplicate" | "promote" | "accept" | "forwardDown" | "receiveForwarded" | "sendBack" | "assignDown" | "reportResult" | "approveResult" | "returnResult" | "moveToUnit" | "assignHandler" | "requestReturn" | "returnToIntake" | "conclude" | "returnConclusion" | "close" | "reopen" | "archive";
        ComplaintDeadlineView: {
            derivation: Record<string, never>;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"] | null;
            provisional: boolean;
            rule: components["schemas"]["DeadlineKey"];
            /** Format: date */
            startedOn: string;
        };
        ComplaintFacets: {
            channel: components["schemas"]["Channel"][];
            issueType: components["schemas"]["IssueType"][];
            light: components["schemas"]["Light"][];
            organization: components["schemas"]["FacetValue"][];
            programme: components["schemas"]["FacetValue"][];
            state: components["schemas"]["ComplaintState"][];
        };
        ComplaintHistory: {
            items: components["schemas"]["EventView"][];
        };
        ComplaintHit: {
            channel: components["schemas"]["Channel"];
            conclusion: components["schemas"]["Conclusion"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"] | null;
            /** @description The title with its marks; absent where fields alone were asked for. */
            marked?: components["schemas"]["Marked"];
            number: string | null;
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            realName: boolean;
            /** Format: date-time */
            receivedAt: string;
            secrecy: components["schemas"]["Secrecy"];
            snippet?: components["schemas"]["Marked"];
            state: components["schemas"]["ComplaintState"];
            title: string;
            version: number;
        };
        ComplaintHits: {
            facets?: components["schemas"]["ComplaintFacets"];
            items: components["schemas"]["ComplaintHit"][];
            /** @enum {string} */
            mode: "EXACT" | "SIMILAR";
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        /** @enum {string} */
        ComplaintKind: "ACCUSATION" | "APPEAL" | "OPINION" | "OUT_OF_SCOPE";
        ComplaintListItem: {
            channel: components["schemas"]["Channel"];
            conclusion: components["schemas"]["Conclusion"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            realName: boolean;
            /** Format: date-time */
            receivedAt: string;
            secrecy: components["schemas"]["Secrecy"];
            state: components["schemas"]["ComplaintState"];
            title: string;
            version: number;
        };
        ComplaintPage: {
            items: components["schemas"]["ComplaintListItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        /** @enum {string} */
        ComplaintState: "RECEIVED" | "REGISTERED" | "NOT_ACCEPTED" | "DUPLICATE_FILED" | "FORWARDED_DOWN" | "ASSIGNED_DOWN" | "RESULT_RECEIVED" | "ACCEPTED" | "MOVED_TO_UNIT" | "RETURNED_TO_INTAKE" | "CONCLUDED" | "CLOSED" | "ARCHIVED";
        ComplaintView: {
            actions: components["schemas"]["AllowedAction"][];
            allegations: components["schemas"]["AllegationView"][];
            assignees: components["schemas"]["ActorView"][];
            assignmentGround: components["schemas"]["AssignmentGround"] | null;
            channel: components["schemas"]["Channel"];
            conclusion: components["schemas"]["Conclusion"] | null;
            content: string;
            deadlines: components["schemas"]["ComplaintDeadlineView"][];
            /** Format: date */
            dueOn: string | null;
            /** @description The complaint that it repeats, where the reader sees that one. */
            duplicateOf: string | null;
            externalNo: string | null;
            history: components["schemas"]["EventView"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ComplaintKind"];
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organ: components["schemas"]["PlaceView"];
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            /** Format: uuid */
            projectId: string | null;
            realName: boolean;
            /** Format: date-time */
            receivedAt: string;
            refusalReason: components["schemas"]["RefusalReason"] | null;
            secrecy: components["schemas"]["Secrecy"];
            state: components["schemas"]["ComplaintState"];
            synthetic: boolean;
            title: string;
            version: number;
        };
        CompleteTask: {
            /** Format: date */
            doneOn?: string;
            note: string;
        };
        ConcludeComplaint: {
            conclusions: components["schemas"]["AllegationConclusion"][];
            opinion?: string;
        };
        /** @enum {string} */
        Conclusion: "SUBSTANTIATED" | "PARTLY_SUBSTANTIATED" | "UNFOUNDED" | "UNVERIFIABLE";
        ConfirmFindings: {
            answers?: components["schemas"]["FindingAnswer"][];
            /** @description Who confirmed for the unit. */
            confirmedBy: string;
            /** Format: date */
            confirmedOn?: string;
            opinion?: string;
            statement: string;
        };
        ConfirmMeasure: {
            opinion?: string;
        };
        ConfirmSaving: {
            opinion?: string;
            /** Format: uuid */
            savingId: string;
        };
        ContractTender: {
            amountFen: number;
            /** Format: date */
            contractedOn: string;
            opinion?: string;
        };
        CopiedCase: {
            /** Format: uuid */
            caseId: string;
            userIds: string[];
        };
        CopyCase: {
            note?: string;
            userIds: string[];
        };
        CorrectComplaint: {
            /** @description Allegations that were left out. */
            addAllegations?: components["schemas"]["NewAllegation"][];
            channel?: components["schemas"]["Channel"];
            content?: string;
            externalNo?: string;
            kind?: components["schemas"]["ComplaintKind"];
            opinion: string;
            programme?: string;
            /** Format: date-time */
            receivedAt?: string;
            secrecy?: components["schemas"]["Secrecy"];
            title?: string;
        };
        CorrectResponsibility: {
            document?: components["schemas"]["DocumentReference"];
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            personId?: string;
            reason: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        CoverageLevel: {
            /** @description Had one, which ended before the day or by a change of holder. */
            lapsed: number;
            level: string;
            /** @description Never had one by that day. */
            missing: number;
            /** @description Lists the units without a valid pledge. */
            query: string;
            units: number;
            valid: number;
        };
        CoverageRow: {
            level: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            person: string | null;
            /**
             * Format: uuid
             * @description The pledge, where there is one and the reader sees it.
             */
            pledgeId: string | null;
            /** Format: uuid */
            projectId: string | null;
            standing: string;
            state: string | null;
            /** Format: date */
            validTo: string | null;
        };
        CoverageRows: {
            items: components["schemas"]["CoverageRow"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        CoverageView: {
            /** Format: date-time */
            at: string;
            campaign: string;
            levels: components["schemas"]["CoverageLevel"][];
        };
        CreatedUser: {
            clearance: components["schemas"]["Secrecy"];
            disabled: boolean;
            /** Format: uuid */
            id: string;
            initialPassword?: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            /** @description Roles in force today. */
            roles: components["schemas"]["Role"][];
            username: string;
            version: number;
        };
        CreateOrganization: {
            code: string;
            /** @description True for a discipline-inspection organ: it gives numbers and holds cases of its own. */
            isOrgan?: boolean;
            name: string;
            /**
             * Format: uuid
             * @description The organisation above; the only one without was made by the set-up.
             */
            parentId: string;
            /** @description Six to twelve digits of GB/T 2260. */
            regionCode?: string;
            /** @description UPPER_SNAKE code of the vocabulary of organisation types. */
            type: components["schemas"]["OrganizationType"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        CreatePerson: {
            name: string;
            /**
             * Format: uuid
             * @description The home organisation.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description The person directly above.
             */
            superiorId?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        CreateUser: {
            /** @enum {string} */
            clearance?: "INTERNAL" | "PUBLIC";
            /** @description At least 10 characters; where it is left out, one is made and answered once. */
            password?: string;
            /** Format: uuid */
            personId: string;
            username: string;
        };
        /** @enum {string} */
        DeadlineKey: "CLASSIFY_GENERAL" | "REPORT_UP" | "RECEIVE_FORWARDED" | "TRANSFER_OTHER_JURISDICTION" | "ACK_REAL_NAME" | "FEEDBACK_REAL_NAME" | "ASSIGNED_RESULT" | "RESULT_TO_PETITION_OFFICE" | "TRANSFER_DISPUTE" | "APPEAL_HANDLE" | "APPEAL_EXTEND" | "APPEAL_REVIEW_APPLY" | "APPEAL_REVIEW_DECIDE" | "APPEAL_RECHECK_APPLY" | "APPEAL_RECHECK_DECIDE" | "ACCEPT_MOVE" | "CONCLUDE" | "CONCLUDE_EXTEND" | "CLUE_ALLOCATE" | "CLUE_DISPOSAL_PROPOSAL" | "INQUIRY_REPLY" | "INQUIRY_REPORT" | "PRELIM_VERIFY" | "PRELIM_VERIFY_EXTEND" | "HELD_REVIEW" | "CASE_CLOSE_ERA_2008" | "CASE_CLOSE_LIMIT_ERA_2008" | "TRIAL" | "DECISION_REVIEW_APPLY" | "DECISION_REVIEW_DECIDE" | "DECISION_RECHECK_APPLY" | "DECISION_RECHECK_DECIDE" | "COMPLAINT_ON_MEASURES" | "COMPLAINT_ON_MEASURES_RECHECK_APPLY" | "COMPLAINT_ON_MEASURES_RECHECK_DECIDE" | "LETTER_REPLY_ERA_2008" | "LETTER_REPLY_CURRENT" | "LETTER_OBJECTION" | "LETTER_OBJECTION_DECIDE" | "RECTIFY_PLAN" | "RECTIFY" | "RECHECK" | "PLEDGE_REPORT" | "PLEDGE_NEW_HOLDER" | "BID_MIN_PERIOD" | "CANDIDATE_PUBLISH" | "CANDIDATE_DURATION" | "BID_OBJECTION_ANSWER" | "BID_COMPLAINT" | "TENDER_COMPLAINT_DECIDE" | "CONTRACT_SIGN" | "TENDER_WRITTEN_REPORT" | "HOTLINE_EMERGENCY" | "HOTLINE_CONSULT" | "HOTLINE_COMPLAINT" | "NOTICE_SUGGESTION";
        DeadlinePage: {
            items: components["schemas"]["DeadlineView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        DeadlineRulePage: {
            items: components["schemas"]["DeadlineRuleView"][];
        };
        DeadlineRuleView: {
            amount: number;
            /** @enum {string} */
            counting: "CALENDAR" | "WORKING_DAY";
            label: components["schemas"]["RuleLabel"];
            /**
             * @description V: read in the law itself. M: from memory, to be confirmed. D: our own design.
             * @enum {string}
             */
            mark: "D" | "M" | "V";
            rollsToWorkingDay: boolean;
            rule: components["schemas"]["DeadlineKey"];
            ruleSet: string;
            source: string;
            /** @description The event whose day is the start day; that day does not count. */
            starts: components["schemas"]["RuleLabel"];
            /** @enum {string} */
            unit: "DAY" | "MONTH";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        DeadlineView: {
            adjustments?: components["schemas"]["AdjustmentView"][];
            /** Format: uuid */
            caseId: string;
            caseNumber?: string | null;
            /** @description Calendar days passed over, pauses, extensions: enough to check the date by hand. */
            derivation?: Record<string, never>;
            /** Format: date */
            dueOn?: string;
            /** Format: date-time */
            endedAt?: string | null;
            gone?: boolean;
            /** Format: uuid */
            id: string;
            label?: {
                en: string;
                zh: string;
            };
            light?: components["schemas"]["Light"] | null;
            paused?: boolean;
            provisional?: boolean;
            rule?: components["schemas"]["DeadlineKey"];
            /** Format: date */
            startedOn?: string;
            version: number;
            /** Format: date */
            warnOn?: string;
        };
        DecideProposal: {
            /** @description Why; it is kept in the audit. */
            reason?: string;
        };
        DeclineComplaint: {
            opinion?: string;
            refusalReason: components["schemas"]["RefusalReason"];
        };
        DefectList: {
            at: string;
            items: components["schemas"]["DefectView"][];
            /** Format: date-time */
            knownAt: string;
        };
        DefectView: {
            code: string;
            detail: string;
            level: string | null;
            person: components["schemas"]["HolderView"] | null;
            since: string | null;
            subject: components["schemas"]["SubjectView"];
        };
        DeputationPage: {
            items: components["schemas"]["DeputationView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        DeputationView: {
            absent: components["schemas"]["PartyView"];
            acting: components["schemas"]["PartyView"];
            /** Format: date-time */
            approvedAt: string;
            approvedBy: components["schemas"]["PartyView"];
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        DestructionCertificate: {
            certificate: string;
            sha256: string;
        };
        DestructionItem: {
            /** Format: uuid */
            caseId: string;
            keptUntil: string;
            number: string | null;
            title: string;
        };
        DestructionPage: {
            items: components["schemas"]["DestructionView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        DestructionStep: {
            remark?: string;
        };
        DestructionView: {
            archivist: components["schemas"]["ActorView"] | null;
            author: components["schemas"]["ActorView"];
            /** Format: date-time */
            authoredAt: string;
            /** Format: date-time */
            carriedOutAt: string | null;
            certificateSha256: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["DestructionItem"][];
            reviewer: components["schemas"]["ActorView"] | null;
            /** @description `DRAFTED`, `REVIEWED`, `APPROVED` (it waits), `CARRIED_OUT`, `CANCELLED`. */
            state: string;
            title: string;
            waitsUntil: string | null;
        };
        Division: {
            businessDuty: string;
            integrityDuty: string;
            objective: number;
        };
        DocumentReference: {
            /** @enum {string} */
            kind: "APPOINTMENT" | "MINUTES" | "PLEDGE" | "REGULATION";
            /**
             * Format: uuid
             * @description The pledge itself, of a PLEDGE that is kept here.
             */
            pledgeId?: string;
            reference: string;
        };
        DraftAllegation: {
            accusedName?: string;
            /** Format: uuid */
            accusedOrganizationId?: string;
            /** Format: uuid */
            accusedPersonId?: string;
            issueType?: components["schemas"]["IssueType"];
            matter?: string;
        };
        DraftChecklist: {
            /** @description Capital letters, digits and hyphens. */
            code: string;
            items: components["schemas"]["NewChecklistItem"][];
            note?: string;
            title: string;
        };
        DraftComplaint: {
            allegations?: components["schemas"]["DraftAllegation"][];
            content?: string;
            /** Format: uuid */
            projectId?: string;
            /**
             * Format: date-time
             * @description Only what was received before this instant.
             */
            receivedAt?: string;
            title?: string;
        };
        DraftDestruction: {
            caseIds: string[];
            title: string;
        };
        DraftInspection: {
            /** @description By which decision, programme of work or report it is done. */
            basis?: string;
            checklist?: components["schemas"]["ChecklistReference"];
            coOrganisers?: components["schemas"]["PartyReference"][];
            /** Format: date */
            endsOn?: string;
            /** @description Important ones are the principal's to initiate, and are filed with government and superior. */
            important?: boolean;
            /** @enum {string} */
            kind: "ADMINISTRATIVE" | "EFFICIENCY" | "INTEGRITY";
            /** @description Who organises it, where it is joined; one's own office otherwise. */
            organiser?: components["schemas"]["PartyReference"];
            /**
             * @description Organised by the drafter's own office, or by others and joined.
             * @enum {string}
             */
            participation?: "JOINED" | "ORGANISED";
            /** @enum {string} */
            phase?: "EVENT" | "PREPARATION";
            /** @description Code of the programme that it belongs to. */
            programme?: string;
            /** Format: uuid */
            projectId?: string;
            /** @enum {string} */
            projectStage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
            secrecy?: components["schemas"]["Secrecy"];
            stages?: components["schemas"]["PlanStage"][];
            /** Format: date */
            startsOn?: string;
            subjects?: components["schemas"]["PartyReference"][];
            tags?: ("COMPREHENSIVE" | "HOLIDAY" | "INITIATED" | "JOINT" | "NIGHT" | "ROVING" | "SPECIAL" | "SURPRISE")[];
            title: string;
            topics?: ("APPROVAL" | "DISCIPLINE" | "DONATION" | "ENVIRONMENT" | "FUND" | "LAND" | "MATERIALS" | "OTHER" | "QUALITY" | "RESPONSIBILITY" | "SAFETY" | "TENDER")[];
            /**
             * @description The one type that it is counted by; others are tags.
             * @enum {string}
             */
            type: "COMPREHENSIVE" | "HOLIDAY" | "INITIATED" | "JOINT" | "NIGHT" | "ROVING" | "SPECIAL" | "SURPRISE";
        };
        DraftPledge: {
            /** @description Code of the campaign. */
            campaign: string;
            divisions?: components["schemas"]["Division"][];
            from?: string;
            /** @description First-responsible, which one is for a unit; `true` where nothing is said. */
            isFirst?: boolean;
            /** @enum {string} */
            level: "BUREAU" | "CITY" | "COMMUNITY" | "DIVISION" | "PROJECT_DEPT" | "STREET" | "UNIT";
            objectives?: components["schemas"]["Objective"][];
            /**
             * Format: uuid
             * @description The unit that pledges.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description The pledge above; it is in force before this one is issued.
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description One of its projects, where the pledge is for that.
             */
            projectId?: string;
            /** Format: uuid */
            responsiblePersonId: string;
            /** Format: uuid */
            superiorPersonId: string;
            tasks?: components["schemas"]["Task"][];
            to?: string;
        };
        DraftRecommendation: {
            /** @description Names of what goes with the letter, for its note of attachments. */
            attachments?: string[];
            causes?: string;
            /** @description Who is sent a copy (抄送). */
            copies?: string[];
            fields?: {
                [key: string]: unknown;
            };
            /**
             * @description `LETTER` 信函格式, `DOCUMENT` 文件格式.
             * @enum {string}
             */
            format?: "DOCUMENT" | "LETTER";
            /** @description The suggestions, one an item; each is answered by its place, 1 at first. */
            items?: string[];
            /** @enum {string} */
            kind: "DISCIPLINE_PROPOSAL" | "JOINT_PROPOSAL" | "SUPERVISION_PROPOSAL" | "SUPERVISORY_PROPOSAL";
            legalBases?: components["schemas"]["LegalBasis"][];
            /** @description The problems that it names. */
            matters?: string;
            /**
             * Format: uuid
             * @description The case that it comes from — a complaint, a clue, an inspection — where the drafter sees that.
             */
            originId?: string;
            /** @description Code of the programme that it concerns. */
            programme?: string;
            recipients?: components["schemas"]["NewRecipient"][];
            /**
             * Format: date
             * @description By when the letter asks for the answer.
             */
            replyDueOn?: string;
            secrecy?: components["schemas"]["Secrecy"];
            /** @description From what it comes: a finding, a complaint, a clue. */
            source?: string;
            /**
             * Format: uuid
             * @description A published template, and what is filled in.
             */
            templateId?: string;
            title: string;
            /** @enum {string} */
            urgency?: "EXTRA_URGENT" | "URGENT";
        };
        DraftTemplate: {
            code: string;
            content: components["schemas"]["TemplateContent"];
            /** @enum {string} */
            format: "DOCUMENT" | "LETTER";
            /** @enum {string} */
            kind: "DISCIPLINE_PROPOSAL" | "JOINT_PROPOSAL" | "SUPERVISION_PROPOSAL" | "SUPERVISORY_PROPOSAL";
            name: string;
        };
        DraftVersion: {
            items: components["schemas"]["NewChecklistItem"][];
            note?: string;
        };
        DraftWorkSuggestion: {
            content: string;
            /** @enum {string} */
            form: "ORAL" | "WRITTEN";
            /** @description To whom it is said or written. */
            givenTo: string;
            /** @description The meeting, visit or check where it came up. */
            occasion?: string;
            /**
             * Format: uuid
             * @description In whose name, where it is not the asker's own office; within their scope.
             */
            organizationId?: string;
            /** @description Code of the programme that it concerns. */
            programme?: string;
            title: string;
        };
        DropFinding: {
            /** Format: uuid */
            findingId: string;
            opinion: string;
        };
        DropPhrase: {
            reason?: string;
        };
        EditInspection: {
            /** @description By which decision, programme of work or report it is done. */
            basis?: string;
            checklist?: components["schemas"]["ChecklistReference"];
            coOrganisers?: components["schemas"]["PartyReference"][];
            /** Format: date */
            endsOn?: string;
            /** @description Important ones are the principal's to initiate, and are filed with government and superior. */
            important?: boolean;
            /** @enum {string} */
            kind?: "ADMINISTRATIVE" | "EFFICIENCY" | "INTEGRITY";
            opinion?: string;
            /** @enum {string} */
            phase?: "EVENT" | "PREPARATION";
            /** Format: uuid */
            projectId?: string;
            /** @enum {string} */
            projectStage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
            stages?: components["schemas"]["PlanStage"][];
            /** Format: date */
            startsOn?: string;
            subjects?: components["schemas"]["PartyReference"][];
            tags?: ("COMPREHENSIVE" | "HOLIDAY" | "INITIATED" | "JOINT" | "NIGHT" | "ROVING" | "SPECIAL" | "SURPRISE")[];
            title?: string;
            topics?: ("APPROVAL" | "DISCIPLINE" | "DONATION" | "ENVIRONMENT" | "FUND" | "LAND" | "MATERIALS" | "OTHER" | "QUALITY" | "RESPONSIBILITY" | "SAFETY" | "TENDER")[];
            /** @enum {string} */
            type?: "COMPREHENSIVE" | "HOLIDAY" | "INITIATED" | "JOINT" | "NIGHT" | "ROVING" | "SPECIAL" | "SURPRISE";
        };
        EditRecommendation: {
            /** @description Names of what goes with the letter, for its note of attachments. */
            attachments?: string[];
            causes?: string;
            /** @description Who is sent a copy (抄送). */
            copies?: string[];
            /**
             * @description `LETTER` 信函格式, `DOCUMENT` 文件格式.
             * @enum {string}
             */
            format?: "DOCUMENT" | "LETTER";
            /** @description The suggestions, one an item; each is answered by its place, 1 at first. */
            items?: string[];
            /** @enum {string} */
            kind?: "DISCIPLINE_PROPOSAL" | "JOINT_PROPOSAL" | "SUPERVISION_PROPOSAL" | "SUPERVISORY_PROPOSAL";
            legalBases?: components["schemas"]["LegalBasis"][];
            /** @description The problems that it names. */
            matters?: string;
            opinion?: string;
            /**
             * Format: uuid
             * @description The case that it comes from — a complaint, a clue, an inspection — where the drafter sees that.
             */
            originId?: string;
            recipients?: components["schemas"]["NewRecipient"][];
            /**
             * Format: date
             * @description By when the letter asks for the answer.
             */
            replyDueOn?: string;
            secrecy?: components["schemas"]["Secrecy"];
            /** @description From what it comes: a finding, a complaint, a clue. */
            source?: string;
            title?: string;
            /** @enum {string} */
            urgency?: "EXTRA_URGENT" | "URGENT";
        };
        EditTender: {
            agentCode?: string;
            agentName?: string;
            /** @enum {string} */
            awardCriterion?: "PRICE_ONLY" | "RATED";
            /** @description Who tenders (招标人), and the agent who runs it; codes are their unified social credit codes where known. */
            buyerCode?: string;
            buyerName?: string;
            /** @enum {string} */
            category?: "GOODS" | "SERVICES" | "WORKS";
            estimateFen?: number;
            /** @description An electronic auction: equal prices are normal there. */
            isAuction?: boolean;
            isMajor?: boolean;
            /** @enum {string} */
            method?: "DIRECT" | "LIMITED" | "OPEN" | "SELECTIVE";
            /** @description The local name of the method. */
            methodDetails?: string;
            opinion?: string;
            /** Format: uuid */
            projectId?: string;
            title?: string;
        };
        EndResponsibility: {
            reason: string;
            /** Format: date */
            validTo: string;
        };
        EvaluateTender: {
            /**
             * Format: date
             * @description The day of the report.
             */
            evaluatedOn: string;
            opinion?: string;
            results: components["schemas"]["BidResult"][];
        };
        EventView: {
            action: string;
            actor: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
            changes: Record<string, never> | null;
            from: string;
            onBehalfOf: components["schemas"]["ActorView"] | null;
            opinion: string | null;
            to: string;
            version: number;
        };
        ExtendDeadline: {
            amount: number;
            /** @enum {string} */
            counting: "CALENDAR" | "WORKING_DAY";
            reason: string;
            /** @enum {string} */
            unit: "DAY" | "MONTH";
        };
        FacetValue: {
            count: number;
            label: string | null;
            value: string;
        };
        FieldError: {
            code: string;
            detail: string;
            /** @description RFC 6901 pointer into the body, or the name of a parameter. */
            pointer: string;
        };
        Figure: {
            /** @description Of money: the same in fen. */
            amountFen?: number;
            definition: string;
            /** @description The exact count beside what is printed. */
            exact: number;
            /** Format: uuid */
            id: string;
            label: components["schemas"]["FigureLabel"];
            qualifier: components["schemas"]["Qualifier"];
            query: string;
            unit: string;
            value: number;
        };
        FigureLabel: {
            en: string;
            zh: string;
        };
        FileComplaint: {
            allegations: components["schemas"]["NewAllegation"][];
            channel: components["schemas"]["Channel"];
            content: string;
            externalNo?: string;
            kind?: components["schemas"]["ComplaintKind"];
            /**
             * Format: uuid
             * @description The receiving organisation, where not the clerk's own.
             */
            organizationId?: string;
            /** @description Code of the programme that it concerns. */
            programme?: string;
            /** Format: uuid */
            projectId?: string;
            realName: boolean;
            /**
             * Format: date-time
             * @description When it was received; not in the future.
             */
            receivedAt: string;
            reporter?: components["schemas"]["Reporter"];
            secrecy?: components["schemas"]["Secrecy"];
            title: string;
        };
        FileDuplicate: {
            opinion: string;
            /**
             * Format: uuid
             * @description The complaint that said it first.
             */
            primaryId: string;
        };
        FillTemplate: {
            fields: {
                [key: string]: unknown;
            };
        };
        FindingAnswer: {
            /** Format: uuid */
            findingId: string;
            statement: string;
        };
        FirstOrganization: {
            code: string;
            name: string;
            type: components["schemas"]["OrganizationType"];
        };
        FirstUser: {
            /** @description The person's name. */
            name: string;
            /** @description At least 10 characters, without the user name. */
            password: string;
            username: string;
        };
        ForwardComplaint: {
            opinion?: string;
            /** Format: uuid */
            organizationId: string;
        };
        FoundBody: {
            from: string;
            /** @enum {string} */
            kind: "LEADING_GROUP" | "OWNER_NETWORK" | "REGULATOR_NETWORK" | "STANDING_OFFICE" | "SUPERVISION_NETWORK";
            name: string;
            /**
             * Format: uuid
             * @description The organisation that it is, or that leads it.
             */
            organizationId: string;
            /** @description Code of the programme. */
            programme: string;
            to?: string;
        };
        FreezeChain: {
            /** Format: uuid */
            eventId?: string;
            /** @enum {string} */
            eventKind: "CLUE" | "FINDING" | "OTHER" | "RECOMMENDATION";
            /** Format: date */
            eventOn: string;
            subject: components["schemas"]["SubjectReference"];
        };
        FreezePage: {
            items: components["schemas"]["FreezeView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        FreezeView: {
            chain: components["schemas"]["ChainLink"][];
            /** @description SHA-256 of the chain as canonical JSON, in hex. */
            chainHash: string;
            /** Format: uuid */
            eventId: string | null;
            eventKind: string;
            /** Format: date */
            eventOn: string;
            /** Format: date-time */
            frozenAt: string;
            /** Format: uuid */
            id: string;
        };
        GiveFeedback: {
            answer?: string;
            dissents?: boolean;
            /** @enum {string} */
            means: "LETTER" | "MEETING" | "ONLINE" | "PHONE";
            /** @description The day on which they were told; today where nothing is said. */
            on?: string;
            text: string;
        };
        GiveSuggestion: {
            /** Format: date */
            givenOn?: string;
            opinion?: string;
        };
        GoOnSite: {
            certificate: string;
            /** Format: date */
            onSiteOn?: string;
            opinion?: string;
        };
        GrantPage: {
            items: components["schemas"]["GrantView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        GrantView: {
            /** Format: date-time */
            approvedAt: string | null;
            approvedBy: components["schemas"]["PartyView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["PartyView"];
            reason: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedBy: components["schemas"]["PartyView"] | null;
            role: components["schemas"]["Role"];
            /** @enum {string} */
            status: "APPROVED" | "PROPOSED" | "REVOKED";
            user: components["schemas"]["PartyView"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        /** @enum {string} */
        Guard: "allegationGiven" | "refusalReasonGiven" | "notOfProgramme" | "groundGiven" | "lowerOrganGiven" | "unitGiven" | "actorIsOfSuperior" | "actorIsOfHolder" | "handlerIsNotIntake" | "actorIsAssigned" | "everyAllegationConcluded" | "returnRequested" | "parentInForce" | "objectivesMeasured" | "actorIsResponsible" | "actorIsPledgeSuperior" | "textIsAsIssued" | "textReadToEnd" | "everyItemReported" | "failureFollowedUp" | "opinionGiven" | "letterComplete" | "actorIsNextReviewer" | "everyReviewerDecided" | "signerIsNotDrafter" | "revisionWritten" | "concernsPerson" | "serviceNotBeforeSigning" | "replyIsOverdue" | "planComplete" | "inspectionIsOrganised" | "inspectionIsJoined" | "inspectionIsOrdinary" | "inspectionIsImportant" | "noticeMayBeLeftOut" | "everyStatementSigned" | "teamIsWhole" | "actorIsOfTeam" | "actorIsTeamLeader" | "mandatoryItemsAnswered" | "nothingFound" | "somethingFound" | "everyFindingPlanned" | "everyItemSubmitted" | "everyItemSettled" | "everyItemAnswered" | "bidPeriodIsLongEnough" | "biddingHasClosed" | "enoughBids" | "everyBidJudged" | "candidatesArePublishedLongEnough" | "publicationHasEnded" | "winnerIsCandidate" | "objectionIsInTime" | "complaintIsInTime" | "everyChallengeAnswered" | "pausedAtThisStage" | "savingIsByAnother" | "writtenReportGiven";
        HandedCase: {
            /** Format: uuid */
            id: string;
            kind: string;
            number: string | null;
            version: number;
        };
        HandOver: {
            /** Format: uuid */
            fromUserId: string;
            reason: string;
            /** Format: uuid */
            toUserId: string;
        };
        HandoverAnswer: {
            handed: components["schemas"]["HandedCase"][];
            left: components["schemas"]["LeftCase"][];
            remaining: number;
        };
        HandOverPage: {
            items: components["schemas"]["HandOverView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        HandOverView: {
            clause: string;
            description: string;
            /** Format: date-time */
            handedOverAt: string;
            handedOverBy: components["schemas"]["ActorView"];
            /** Format: uuid */
            id: string;
            organization: components["schemas"]["PlaceView"];
            reason: string;
            receipt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            receivedBy: components["schemas"]["ActorView"] | null;
            severity: string;
            target: string;
        };
        HeldRole: {
            /** @description The absent colleague whose role it is; null for one's own. */
            onBehalfOf: components["schemas"]["ActingFor"] | null;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            role: components["schemas"]["Role"];
        };
        HoldAccountable: {
            measures: components["schemas"]["Measure"][];
            opinion: string;
        };
        HoldAnswer: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            id: string;
            isLifted: boolean;
        };
        HolderItem: {
            campaign: string;
            from: string;
            level: string;
            name: string;
            number: string | null;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            pledgeId: string;
            /** Format: uuid */
            projectId: string | null;
            rank: components["schemas"]["Rank"];
            to: string;
        };
        HolderPage: {
            items: components["schemas"]["HolderItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        HolderView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        HoldView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            placedAt: string;
            placedBy: components["schemas"]["ActorView"];
            reason: string;
        };
        InboxCounters: {
            copied: components["schemas"]["PageTotal"];
            done: components["schemas"]["PageTotal"];
            dueSoon: components["schemas"]["PageTotal"];
            overdue: components["schemas"]["PageTotal"];
            startedByMe: components["schemas"]["PageTotal"];
            todo: components["schemas"]["PageTotal"];
            watched: components["schemas"]["PageTotal"];
        };
        InboxItem: {
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organization: components["schemas"]["InboxPlaceView"];
            /** Format: date-time */
            receivedAt: string;
            state: string;
            title: string;
            version: number;
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        InboxPlaceView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        InformSource: {
            /** Format: date */
            informedOn?: string;
            /** @enum {string} */
            means: "MEETING" | "PHONE" | "POSTED" | "VISIT";
            opinion?: string;
        };
        InitiateImportant: {
            filedWith: string;
            opinion?: string;
        };
        /** @enum {string} */
        InspectionAction: "edit" | "submit" | "discard" | "join" | "concludeJoined" | "initiate" | "initiateImportant" | "returnPlan" | "issueNotice" | "goWithoutNotice" | "proposeTeam" | "signStatement" | "approveTeam" | "returnTeam" | "goOnSite" | "recordPaper" | "recordFinding" | "dropFinding" | "submitFindings" | "closeWithoutFindings" | "confirmFindings" | "planRectification" | "submitItem" | "verifyItem" | "returnItem" | "reopenItem" | "waiveItem" | "startRecheck" | "proposeHandOver" | "approveHandOver" | "close" | "cancel" | "archive";
        InspectionOpinion: {
            opinion?: string;
        };
        InspectionPage: Record<string, never>;
        InspectionReason: {
            opinion: string;
        };
        /** @enum {string} */
        InspectionState: "DRAFT" | "SUBMITTED" | "INITIATED" | "NOTICED" | "TEAM_PROPOSED" | "TEAM_FORMED" | "ON_SITE" | "FINDINGS_DRAFTED" | "FINDINGS_CONFIRMED" | "RECTIFYING" | "RECHECK" | "CLOSED" | "ARCHIVED" | "CANCELLED";
        InspectionView: Record<string, never>;
        InterferencePage: {
            items: components["schemas"]["InterferenceView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        InterferenceView: {
            caseNumber: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            on: string;
            organization: components["schemas"]["PlaceView"];
            /** Format: date-time */
            reportedAt: string;
            reportedBy: components["schemas"]["ActorView"];
            subjectName: string;
            /** Format: uuid */
            subjectPersonId: string | null;
            subjectPost: string | null;
            text: string;
        };
        IssueBatch: {
            /** @enum {string} */
            level: "BUREAU" | "CITY" | "COMMUNITY" | "DIVISION" | "PROJECT_DEPT" | "STREET" | "UNIT";
            /**
             * Format: uuid
             * @description The pledge above them all; it is in force.
             */
            parentId?: string;
            responsiblePersonIds: string[];
            /**
             * Format: uuid
             * @description Who countersigns.
             */
            superiorPersonId: string;
        };
        IssuedBatch: {
            campaign: string;
            /** @description Ids in the order of the people. */
            ids: string[];
            issued: number;
        };
        IssueNotice: {
            /** Format: date */
            noticedOn?: string;
            opinion?: string;
            signedBy: string;
        };
        /** @enum {string} */
        IssueType: "BID_RIGGING" | "BID_EVASION" | "TENDER_INTERFERENCE" | "ILLEGAL_SUBCONTRACTING" | "CONTRACT_VARIATION" | "QUALITY_AND_SAFETY" | "LAND_AND_RELOCATION" | "RENT_SEEKING" | "RELATED_PARTY" | "BRIBERY" | "GIFTS" | "FUND_DIVERSION" | "FUND_ENCROACHMENT" | "FUND_WITHHOLDING" | "DONATION_MISUSE" | "PRIVATE_COFFERS" | "EXTRAVAGANCE" | "DERELICTION" | "ABUSE_OF_POWER" | "PERSONNEL" | "PARTY_DISCIPLINE" | "HARM_TO_MASSES" | "CONDUCT" | "LIFE_DISCIPLINE" | "OTHER";
        ItemReply: {
            /** @enum {string} */
            adoption: "ADOPTED" | "NOT_ADOPTED" | "PARTLY";
            evidence?: string;
            /** @description Place of the item in the letter, 1 at first. */
            item: number;
            reason?: string;
        };
        JobPage: {
            items: components["schemas"]["JobView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        JobView: {
            /** Format: date-time */
            askedAt: string;
            /** @description Asked to stop; it ends after the piece at hand. */
            cancelling: boolean;
            /** @description Rows (or what the work counts in) that are done. */
            doneUnits: number;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Code of the problem that ended it. */
            problem: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** @description `WAITING`, `RUNNING`, `DONE`, `FAILED`, `CANCELLED`. */
            state: string;
            /**
             * Format: uuid
             * @description What it works on: an import, an export.
             */
            subjectId: string | null;
            totalUnits: number | null;
        };
        JoinBody: {
            from: string;
            /**
             * Format: uuid
             * @description Of LEAD_UNIT and UNIT.
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description Of HEAD, DEPUTY and MEMBER.
             */
            personId?: string;
            /** @enum {string} */
            role: "DEPUTY" | "HEAD" | "LEAD_UNIT" | "MEMBER" | "UNIT";
            to?: string;
        };
        JoinInspection: {
            /** Format: date */
            onSiteOn?: string;
            opinion?: string;
        };
        KeepPhrase: {
            /** Format: uuid */
            sharedWithId?: string;
            text: string;
        };
        KeptCase: {
            /** Format: date */
            closedOn: string;
            hold: components["schemas"]["HoldView"] | null;
            /** Format: uuid */
            id: string;
            keptUntil: string;
            kind: string;
            /**
             * Format: uuid
             * @description The live list of destruction on which it stands.
             */
            listId: string | null;
            number: string | null;
            outcome: string | null;
            title: string;
        };
        KeptPage: {
            items: components["schemas"]["KeptCase"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        LabelView: {
            en: string;
            zh: string;
        };
        LayDownSeries: {
            /** @description Without year and brackets: 京纪监建. */
            agencyCode: string;
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            series: "DISCIPLINE_PROPOSAL" | "DISCIPLINE_PROPOSAL_RESTRICTED" | "JOINT_PROPOSAL" | "JOINT_PROPOSAL_RESTRICTED" | "SUPERVISION_PROPOSAL" | "SUPERVISION_PROPOSAL_RESTRICTED" | "SUPERVISORY_PROPOSAL" | "SUPERVISORY_PROPOSAL_RESTRICTED";
        };
        LeaveBody: {
            to: string;
        };
        Ledger: {
            balances: boolean;
            /** @description Of those, kept as repetitions of another. */
            duplicates: number;
            inProcess: number;
            notAccepted: number;
            partlySubstantiated: number;
            /** @description 件次: every letter, visit, call and message. */
            receipts: number;
            /** @description 件: no duplicates. */
            received: number;
            substantiated: number;
            unfounded: number;
            unverifiable: number;
        };
        LeftCase: {
            /** Format: uuid */
            id: string;
            kind: string;
            number: string | null;
            why: string;
        };
        LegalBasis: {
            /** Format: uuid */
            regulationId?: string;
            text: string;
        };
        LetterKindCount: {
            /** @description 条. */
            items: number;
            kind: string;
            /** @description 份. */
            letters: number;
        };
        LetterLedger: {
            /** @description 条: items of those letters. */
            items: number;
            kinds: components["schemas"]["LetterKindCount"][];
            /** @description 份: letters issued. */
            letters: number;
            /** @description 项: work suggestions of stationed offices. */
            suggestions: number;
        };
        LiftHold: {
            reason: string;
        };
        LiftRecusal: {
            reason: string;
        };
        LiftView: {
            /** Format: date-time */
            approvedAt: string;
            approver: components["schemas"]["RecusedParty"];
            reason: string;
        };
        /** @enum {string} */
        Light: "GREEN" | "YELLOW" | "RED" | "GREY";
        LikenessReason: {
            /** @description `SAME_TEXT`, `SHARED_PHRASES`, `SAME_ACCUSED`, `SAME_PLACE`, `SAME_PROJECT`. */
            reason: string;
            /** @description The phrases, names or places themselves. */
            shared: string[];
        };
        LoginAnswer: {
            user: components["schemas"]["Me"];
        };
        Mark: {
            from: number;
            to: number;
        };
        Marked: {
            marks: components["schemas"]["Mark"][];
            text: string;
        };
        Me: {
            actingFor: components["schemas"]["ActingFor"][];
            clearance: components["schemas"]["Secrecy"];
            organization: components["schemas"]["NamedRef"];
            permissions: components["schemas"]["Permission"][];
            person: components["schemas"]["NamedRef"];
            roles: components["schemas"]["Role"][];
            user: components["schemas"]["AccountRef"];
        };
        Measure: {
            basis: string;
            /** @enum {string} */
            measure: "ADMONITION" | "CIRCULATED_CRITICISM" | "CRITICISM" | "ORGANISATIONAL" | "SANCTION" | "TEAM_ADJUSTMENT" | "TEAM_CIRCULATED_CRITICISM" | "TEAM_WRITTEN_EXAMINATION" | "WRITTEN_EXAMINATION";
            /**
             * Format: uuid
             * @description Of a measure against a person.
             */
            personId?: string;
            /**
             * @description 主要领导责任 or 重要领导责任.
             * @enum {string}
             */
            share?: "IMPORTANT" | "MAIN";
        };
        MeasurePage: {
            items: components["schemas"]["MeasureView"][];
        };
        MeasureView: {
            afterFen: number | null;
            amountFen: number | null;
            basis: string | null;
            beforeFen: number | null;
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            confirmedAt: string | null;
            confirmedBy: components["schemas"]["ActorView"] | null;
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["ActorView"];
            synthetic: boolean;
            /**
             * Format: uuid
             * @description Null where there is none, or none that the reader sees.
             */
            tenderId: string | null;
            tenderRef: string | null;
            type: string;
            /** @description Of the complaint. */
            version: number;
        };
        MeetingPage: {
            items: components["schemas"]["NetworkMeetingView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        MergedView: {
            causes: string;
            items: string[];
            matters: string;
            source: string;
            title: string;
        };
        MoveToUnit: {
            assigneeIds?: string[];
            opinion?: string;
            /** Format: uuid */
            organizationId: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NameItem: {
            /** Format: uuid */
            itemId: string;
            opinion?: string;
        };
        NameItemWithReason: {
            /** Format: uuid */
            itemId: string;
            opinion: string;
        };
        NeededOpinion: {
            opinion: string;
        };
        NeededPledgeOpinion: {
            opinion: string;
        };
        NeighbourView: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["HolderView"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        NetworkBodies: {
            items: components["schemas"]["NetworkBodyView"][];
        };
        NetworkBodyView: {
            from: string;
            /** Format: uuid */
            id: string;
            kind: string;
            members: components["schemas"]["NetworkMemberView"][];
            name: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            programme: string;
            synthetic: boolean;
            to: string | null;
        };
        NetworkMeetingView: {
            body: string;
            /** Format: uuid */
            bodyId: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            kind: string;
            minutes: string;
            synthetic: boolean;
            tasks: components["schemas"]["NetworkTaskView"][];
            title: string;
        };
        NetworkMemberView: {
            from: string;
            /** Format: uuid */
            id: string;
            organization: components["schemas"]["Named"] | null;
            person: components["schemas"]["Named"] | null;
            role: components["schemas"]["Role"];
            to: string | null;
        };
        NetworkTaskView: {
            /** Format: date */
            doneOn: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            meeting: string;
            /** Format: uuid */
            meetingId: string;
            note: string | null;
            ordinal: number;
            organization: components["schemas"]["Named"];
            overdue: boolean;
            owner: components["schemas"]["Named"];
            text: string;
        };
        NewAllegation: {
            /** @description Name of the accused as reported. */
            accusedName?: string;
            /** Format: uuid */
            accusedOrganizationId?: string;
            /** Format: uuid */
            accusedPersonId?: string;
            issueType: components["schemas"]["IssueType"];
            matter: string;
        };
        NewAppraisal: {
            note: string;
            /** Format: uuid */
            organizationId: string;
            personName?: string;
            year: number;
        };
        NewBid: {
            amountFen?: number;
            /** @description Several bid jointly (联合体). */
            bidders: components["schemas"]["NewBidder"][];
            lot?: number;
            /** Format: date-time */
            receivedAt?: string;
        };
        NewBidder: {
            code?: string;
            name: string;
        };
        NewChecklistItem: {
            /** @description The clause that it checks. */
            clause?: string;
            content: string;
            /** @description 必查内容: no inspection ends without an answer to it. */
            mandatory?: boolean;
            section?: string;
        };
        NewLot: {
            estimateFen?: number;
            title: string;
        };
        NewRecipient: {
            name?: string;
            /** Format: uuid */
            organizationId?: string;
        };
        NotePage: {
            items: components["schemas"]["NoteView"][];
        };
        NoteView: {
            answer: string | null;
            colour: string | null;
            dissents: boolean | null;
            /** Format: uuid */
            id: string;
            kind: string;
            leader: string | null;
            means: string | null;
            on: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["ActorView"];
            text: string;
        };
        NoticeReason: {
            opinion: string;
        };
        NoticeRemark: {
            opinion?: string;
        };
        Objective: {
            number: number;
            text: string;
        };
        ObjectToTender: {
            content: string;
            opinion?: string;
            raisedBy: string;
            /** Format: date */
            raisedOn: string;
            /** @enum {string} */
            subject: "OPENING" | "OTHER" | "PREQUALIFICATION_PAPERS" | "RESULT" | "TENDER_PAPERS";
        };
        ObservationPage: Record<string, never>;
        ObserveTender: {
            finding: string;
            /** Format: date */
            observedOn: string;
            opinion?: string;
            place?: string;
        };
        OpenCampaign: {
            code: string;
            name: string;
            /**
             * Format: uuid
             * @description At the top of the campaign.
             */
            organizationId: string;
            /** @description Code of a programme. */
            programme?: string;
            template: components["schemas"]["Terms"];
            year: number;
        };
        OpenedPoll: {
            /** @description Empty in a replay: nobody keeps them. */
            codes: string[];
            codesGiven: number;
            /** Format: uuid */
            pollId: string;
        };
        OpenPoll: {
            codes: number;
        };
        OpenProgramme: {
            /** @description Capital letters, digits and hyphens. */
            code: string;
            from: string;
            name: components["schemas"]["ProgrammeName"];
            /**
             * Format: uuid
             * @description The organisation that runs it; the opener's own grant covers it.
             */
            organizationId: string;
            to?: string;
        };
        OpenTender: {
            bids: components["schemas"]["NewBid"][];
            /** Format: date */
            openedOn: string;
            opinion?: string;
        };
        Opinion: {
            opinion?: string;
        };
        OpinionSource: {
            contact?: string;
            name: string;
        };
        OrganizationPage: {
            items: components["schemas"]["OrganizationView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        /** @enum {string} */
        OrganizationType: "COMMISSION" | "SUPERVISORY_BODY" | "STATIONED_OFFICE" | "PETITION_OFFICE" | "CASE_SUPERVISION_OFFICE" | "SUPERVISION_OFFICE" | "INVESTIGATION_OFFICE" | "TRIAL_OFFICE" | "CONDUCT_OFFICE" | "GENERAL_OFFICE" | "SUBDISTRICT" | "COMMUNITY" | "LEADING_GROUP" | "SUPERVISED_UNIT" | "COMPANY" | "TEMPORARY_BODY";
        OrganizationView: {
            code: string;
            /** Format: uuid */
            id: string;
            isOrgan: boolean;
            /** @description 1 at the top, 5 at the bottom. */
            level: number;
            name: string;
            parentCode: string | null;
            /** Format: uuid */
            parentId: string | null;
            regionCode: string | null;
            type: components["schemas"]["OrganizationType"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        PageTotal: {
            /** @enum {string} */
            relation: "eq" | "gte";
            value: number;
        };
        PartyReference: {
            name?: string;
            /** Format: uuid */
            organizationId?: string;
        };
        PartyView: {
            /** Format: uuid */
            id: string;
            personName: string;
            username: string;
        };
        /** @enum {string} */
        Permission: "documentSeries.write" | "letterTemplate.read" | "letterTemplate.write" | "letterTemplate.publish" | "phrase.use" | "phrase.share" | "appraisal.read" | "suggestionNotice.read" | "suggestionNotice.collect" | "suggestionNotice.write" | "suggestionNotice.issue" | "suggestionNotice.reply" | "suggestionNotice.archive" | "complaint.read" | "complaint.file" | "complaint.register" | "complaint.correct" | "complaint.relate" | "complaint.tell" | "complaint.instruct" | "complaint.urge" | "complaint.supervise" | "measure.propose" | "measure.confirm" | "complaint.accept" | "complaint.decline" | "complaint.forwardDown" | "complaint.receiveForwarded" | "complaint.assignDown" | "complaint.reportResult" | "complaint.reviewResult" | "complaint.moveToUnit" | "complaint.assignHandler" | "complaint.requestReturn" | "complaint.returnToIntake" | "complaint.conclude" | "complaint.close" | "complaint.reopen" | "complaint.archive" | "complaint.readArchived" | "complaint.readers" | "interference.report" | "interference.read" | "recommendation.read" | "recommendation.draft" | "recommendation.review" | "recommendation.route" | "recommendation.sign" | "recommendation.annul" | "recommendation.serve" | "recommendation.reply" | "recommendation.urge" | "recommendation.decide" | "recommendation.verify" | "recommendation.register" | "workSuggestion.read" | "workSuggestion.write" | "workSuggestion.respond" | "workSuggestion.verify" | "inspection.read" | "inspection.draft" | "inspection.join" | "inspection.initiate" | "inspection.initiateImportant" | "inspection.notify" | "inspection.proposeTeam" | "inspection.approveTeam" | "inspection.work" | "inspection.answer" | "inspection.verify" | "inspection.waive" | "inspection.approveHandOver" | "inspection.close" | "inspection.cancel" | "inspection.archive" | "inspection.receiveHandOver" | "checklist.read" | "checklist.write" | "checklist.publish" | "inbox.read" | "reporter.read" | "recusal.declare" | "recusal.order" | "recusal.lift" | "deadline.read" | "deadline.adjust" | "statistics.read" | "project.read" | "project.write" | "responsibility.read" | "responsibility.write" | "pledge.read" | "pledge.draft" | "pledge.issue" | "pledge.sign" | "pledge.appraise" | "pledge.decide" | "organization.read" | "organization.write" | "person.read" | "person.write" | "user.read" | "user.write" | "grant.read" | "grant.propose" | "grant.approve" | "deputation.approve" | "rule.read" | "rule.propose" | "rule.approve" | "programme.read" | "programme.write" | "audit.read" | "document.add" | "case.export" | "handover.order" | "retention.read" | "retention.hold" | "retention.list" | "retention.review" | "retention.destroy" | "tender.read" | "tender.write" | "tender.challenge" | "tender.observe" | "tender.recommend" | "tender.decide" | "tender.assign" | "saving.propose" | "saving.confirm" | "self.read";
        PersonPage: {
            items: components["schemas"]["PersonView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            post: string | null;
            posts: components["schemas"]["PostView"][];
            rank: components["schemas"]["Rank"] | null;
            /** Format: uuid */
            superiorId: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        PhraseList: {
            items: components["schemas"]["PhraseView"][];
        };
        PhraseView: {
            /** Format: uuid */
            id: string;
            isMine: boolean;
            owner: components["schemas"]["ActorView"];
            /** @description Null where it is one's own. */
            sharedWith: components["schemas"]["PlaceView"] | null;
            text: string;
        };
        PlaceHold: {
            /** Format: uuid */
            caseId: string;
            reason: string;
        };
        PlaceView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlannedItem: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            findingId: string;
            measure: string;
            /** @description Who in the unit answers for it. */
            owner: string;
        };
        PlanRectification: {
            items: components["schemas"]["PlannedItem"][];
            opinion?: string;
        };
        PlanStage: {
            /** Format: date */
            endsOn: string;
            focus?: string;
            name: string;
            /** Format: date */
            startsOn: string;
        };
        /** @enum {string} */
        PledgeAction: "amend" | "issue" | "recall" | "sign" | "countersign" | "changeHolder" | "callReport" | "report" | "appraise" | "close" | "rectify" | "reportRectification" | "holdAccountable";
        PledgeListItem: {
            campaign: string;
            /** Format: date */
            dueOn: string | null;
            from: string;
            grade: string | null;
            /** Format: uuid */
            id: string;
            level: string;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organization: components["schemas"]["PlaceView"];
            responsible: components["schemas"]["PledgePerson"];
            state: components["schemas"]["PledgeState"];
            superior: components["schemas"]["PledgePerson"];
            title: string;
            to: string;
            version: number;
        };
        PledgeOpinion: {
            opinion?: string;
        };
        PledgePage: {
            items: components["schemas"]["PledgeListItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        PledgePerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        PledgeState: "DRAFT" | "ISSUED" | "SIGNED_BY_RESPONSIBLE" | "IN_FORCE" | "CHANGE_OF_HOLDER" | "REPORT_DUE" | "REPORTED" | "APPRAISED" | "RECTIFY" | "ACCOUNTABILITY" | "CLOSED";
        PledgeView: {
            actions: components["schemas"]["AllowedAction"][];
            assignees: components["schemas"]["ActorView"][];
            campaign: string;
            divisions: components["schemas"]["Division"][];
            /** Format: date */
            dueOn: string | null;
            from: string;
            grade: string | null;
            history: components["schemas"]["EventView"][];
            /** Format: uuid */
            id: string;
            isFirst: boolean;
            level: string;
            light: components["schemas"]["Light"] | null;
            measures: components["schemas"]["Measure"][];
            number: string | null;
            objectives: components["schemas"]["Objective"][];
            organization: components["schemas"]["PlaceView"];
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            projectId: string | null;
            report: components["schemas"]["ReportItem"][] | null;
            responsible: components["schemas"]["PledgePerson"];
            /** Format: uuid */
            responsiblePersonId: string;
            score: number | null;
            signatures: components["schemas"]["SignatureView"][];
            state: components["schemas"]["PledgeState"];
            superior: components["schemas"]["PledgePerson"];
            /** Format: uuid */
            superiorPersonId: string;
            synthetic: boolean;
            tasks: components["schemas"]["Task"][];
            /** @description What is signed, word for word. */
            text: string;
            /** @description SHA-256 of `text` in UTF-8. */
            textHash: string;
            title: string;
            to: string;
            version: number;
        };
        PollShare: {
            ballots: number;
            grade: string;
            /** @description Of all ballots, in tenths of a percent. */
            sharePerMille: number;
        };
        PollView: {
            ballots: number | null;
            /** Format: date */
            closedOn: string | null;
            codesGiven: number;
            /** Format: date */
            openedOn: string;
            /** Format: uuid */
            pollId: string;
            /** @description Only of a closed poll, and from 10 ballots on. */
            shares: components["schemas"]["PollShare"][] | null;
        };
        PostView: {
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            rank: components["schemas"]["Rank"];
            title: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        PrequalifyTender: {
            opinion?: string;
            /** Format: date */
            prequalificationEndsOn: string;
        };
        /** @description A problem (RFC 9457). What it may hold besides depends on its code. */
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /** @description version-stale: the version now. */
            currentVersion?: number;
            /** @description What the reader can do next. */
            detail: string;
            errors: components["schemas"]["FieldError"][];
            /** @description urn:trace:<traceId> */
            instance: string;
            /** @description transition-not-open: where it is open. */
            openIn?: string[];
            /** @description permission-missing: the permission that is missing. */
            permission?: components["schemas"]["Permission"];
            /** @description transition-not-open: the state now. */
            state?: string;
            status: number;
            /** @description In the language of Accept-Language: zh-CN, or en. */
            title: string;
            /** Format: uuid */
            traceId: string;
            /** @description Address of the problem in the readable documents. */
            type: string;
        };
        /** @enum {string} */
        ProblemCode: "malformed-json" | "invalid-utf8" | "validation-failed" | "unknown-parameter" | "invalid-cursor" | "unsupported-media-type" | "body-too-large" | "bad-request" | "not-signed-in" | "sign-in-refused" | "origin-refused" | "permission-missing" | "separation-of-duty" | "not-found" | "method-not-allowed" | "transition-not-open" | "guard-not-satisfied" | "responsibility-overlaps" | "responsibility-gap" | "ballot-refused" | "already-exists" | "conflicting-change" | "administrators-are-exclusive" | "setup-done" | "setup-code-wrong" | "version-stale" | "idempotency-key-reused" | "precondition-required" | "idempotency-key-required" | "reason-required" | "file-refused" | "file-too-large" | "quota-exceeded" | "document-not-released" | "document-destroyed" | "range-not-satisfiable" | "too-many-requests" | "temporarily-unavailable" | "internal-error";
        ProblemPage: {
            items: components["schemas"]["ProblemView"][];
        };
        ProblemView: {
            code: string;
            status: number;
            title: components["schemas"]["RuleLabel"];
            todo: components["schemas"]["RuleLabel"];
        };
        ProgrammeName: {
            en: string;
            zh: string;
        };
        ProgrammePage: {
            items: components["schemas"]["ProgrammeView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ProgrammeStatistics: {
            /** Format: date-time */
            asOf: string;
            figures: components["schemas"]["Figure"][];
            ledger: components["schemas"]["Ledger"];
            letters: components["schemas"]["LetterLedger"];
            name: components["schemas"]["FigureLabel"];
            programme: string;
        };
        ProgrammeView: {
            code: string;
            from: string;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["ProgrammeName"];
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** @description Made up for a demonstration. */
            synthetic: boolean;
            to: string | null;
            version: number;
        };
        ProjectPage: {
            items: components["schemas"]["ProjectView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ProjectView: {
            closed: boolean;
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
            /** Format: uuid */
            ownerOrganizationId: string;
            ownerOrganizationName: string;
            programme: string | null;
            stage: string;
            stages: components["schemas"]["StageView"][];
            /** Format: date */
            startsOn: string;
            /** @description Made up for a demonstration. */
            synthetic: boolean;
            version: number;
        };
        ProposalPage: {
            items: components["schemas"]["ProposalView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ProposalPartyView: {
            /** Format: uuid */
            id: string;
            personName: string;
            username: string;
        };
        ProposalView: {
            /** @description What shall be in force, as it was proposed. */
            content: Record<string, never>;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["ProposalPartyView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALENDAR_YEAR" | "DEADLINE";
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["ProposalPartyView"];
            reason: string;
            /** @description The year's days that the approval replaced. */
            replaced: Record<string, never> | null;
            rule: string | null;
            /** @enum {string} */
            status: "APPROVED" | "PROPOSED" | "REFUSED";
            version: number;
            year: number | null;
        };
        ProposeCalendarYear: {
            days: components["schemas"]["ProposedDay"][];
            reason: string;
            /** @description The notice, by title and number. */
            source: string;
            year: number;
        };
        ProposedDay: {
            date: string;
            /** @enum {string} */
            kind: "HOLIDAY" | "MAKE_UP";
            /** @description The festival that it belongs to. */
            name?: string;
        };
        ProposeDeadlineRule: {
            amount: number;
            /** @enum {string} */
            counting: "CALENDAR" | "WORKING_DAY";
            /**
             * @description V: read in the law itself. M: from memory, to be confirmed. D: our own design.
             * @enum {string}
             */
            mark: "D" | "M" | "V";
            reason: string;
            /** @description Whether an end on a day off moves to the next working day. */
            rollsToWorkingDay: boolean;
            /** @description Key of the rule. */
            rule: components["schemas"]["DeadlineKey"];
            /** @description Title and article of what orders it. */
            source: string;
            /** @enum {string} */
            unit: "DAY" | "MONTH";
            /**
             * Format: date
             * @description The first start day that it governs.
             */
            validFrom: string;
        };
        ProposeGrant: {
            /**
             * Format: uuid
             * @description The role holds here and in all below.
             */
            organizationId: string;
            reason: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            userId: string;
            /**
             * Format: date
             * @description Today where it is left out.
             */
            validFrom?: string;
            /**
             * Format: date
             * @description The last day; without end where it is left out.
             */
            validTo?: string;
        };
        ProposeHandOver: {
            /** Format: uuid */
            findingId: string;
            opinion?: string;
            /** @description Goes along with it, and stays nowhere else. */
            reason: string;
            /** @enum {string} */
            target: "CLUE" | "RECOMMENDATION";
        };
        ProposeMeasure: {
            afterFen?: number;
            /** @description The document from which both were taken. */
            basis?: string;
            beforeFen?: number;
            /** @description What is done, to whom or to what. */
            note: string;
            /**
             * Format: uuid
             * @description The tender of the register; one that the proposer sees.
             */
            tenderId?: string;
            /** @description The tender in words, where the register does not hold it. */
            tenderRef?: string;
            /** @enum {string} */
            type: "ACCOUNTABILITY" | "ADMIN_WARNING" | "ADMONITION" | "CLARIFICATION" | "COST_CUT" | "CRITICISM" | "DEMERIT" | "DEMOTE" | "DISCHARGE" | "DISMISSAL_FROM_POST" | "DOWNGRADE" | "JUDICIAL_TRANSFER" | "LETTER" | "MAJOR_DEMERIT" | "PARTY_EXPULSION" | "PARTY_POST_REMOVED" | "PARTY_PROBATION" | "PARTY_SERIOUS_WARNING" | "PARTY_WARNING" | "RECOMMEND_DISQUALIFY_WINNER" | "RECOVERY" | "REFUND" | "REMOVE" | "RESIGN" | "RE_TENDER" | "SAVING" | "TALK_REMINDER" | "TRANSFER" | "VOID_AWARD" | "WRITTEN_EXAM";
        };
        ProposeSaving: {
            afterFen: number;
            basis: string;
            beforeFen: number;
            /** @enum {string} */
            kind: "COST_CUT" | "SAVING";
            note: string;
            opinion?: string;
        };
        ProposeTeam: {
            /** Format: uuid */
            leaderId: string;
            memberIds: string[];
            opinion?: string;
        };
        PublishCandidates: {
            opinion?: string;
            /** Format: date */
            publishedOn: string;
            publishedTo: string;
        };
        PublishTender: {
            /** Format: date-time */
            bidsCloseAt: string;
            opinion?: string;
            /** Format: date-time */
            papersIssuedAt: string;
        };
        /** @enum {string} */
        Qualifier: "EXACT" | "OVER" | "NEARLY" | "ATLEAST";
        /** @enum {string} */
        Rank: "MINISTRY" | "BUREAU" | "DIVISION" | "SECTION" | "STAFF" | "COMMUNITY_CADRE" | "ENTERPRISE" | "OTHER" | "UNKNOWN";
        ReadPage: {
            items: components["schemas"]["ReadView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ReadView: {
            /** @description The permission that was used: `complaint.read`, `reporter.read`. */
            action: string;
            /** Format: date-time */
            at: string;
            reader: components["schemas"]["ActorView"];
        };
        ReceiveHandOver: {
            receipt: string;
        };
        ReceiveNotice: {
            opinion?: string;
            receivedBy: string;
        };
        /** @enum {string} */
        RecommendationAction: "edit" | "submit" | "addReviewer" | "skipReviewer" | "approve" | "returnDraft" | "sign" | "refuseToSign" | "discard" | "annul" | "serve" | "withdraw" | "object" | "decideObjection" | "orderRevision" | "revise" | "signRevision" | "callLiaison" | "urge" | "refuse" | "reply" | "verify" | "returnReply" | "close";
        RecommendationOpinion: {
            opinion?: string;
        };
        RecommendationPage: Record<string, never>;
        RecommendationReason: {
            opinion: string;
        };
        /** @enum {string} */
        RecommendationState: "DRAFT" | "REVIEW" | "SIGNED" | "SERVED" | "OBJECTED" | "OBJECTION_DECIDED" | "REVISING" | "OVERDUE_URGED" | "REFUSED" | "REPLIED" | "VERIFYING" | "RETURNED" | "CLOSED" | "WITHDRAWN" | "VOID";
        RecommendationView: Record<string, never>;
        RecommendDisqualification: {
            /** Format: uuid */
            bidId: string;
            opinion: string;
        };
        RecordedNote: {
            answer: string | null;
            /** Format: uuid */
            caseId: string;
            colour: string | null;
            dissents: boolean | null;
            /** Format: uuid */
            id: string;
            kind: string;
            leader: string | null;
            means: string | null;
            on: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["ActorView"];
            text: string;
            version: number;
        };
        RecordFinding: {
            /** @description The clause that is breached. */
            clause: string;
            description: string;
            /**
             * @description Which of the five goals it touches.
             * @enum {string}
             */
            dimension?: "COST" | "FUNCTION" | "QUALITY" | "SAFETY" | "SCHEDULE";
            opinion?: string;
            /** @enum {string} */
            severity: "HIGH" | "LOW" | "MID";
        };
        RecordInstruction: {
            leader: string;
            on?: string;
            text: string;
        };
        RecordMeeting: {
            /** Format: uuid */
            bodyId: string;
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            kind: "JOINT" | "WORKING";
            minutes: string;
            resolutions: components["schemas"]["Resolution"][];
            title: string;
        };
        RecordObservation: {
            finding: string;
            /** Format: date */
            observedOn: string;
            opinion?: string;
            place?: string;
            /** Format: uuid */
            tenderId: string;
        };
        RecordPaper: {
            /** @enum {string} */
            answer: "MET" | "NOT_APPLICABLE" | "NOT_MET";
            /**
             * Format: uuid
             * @description The document that shows it: a photo, a copy.
             */
            evidenceDocumentId?: string;
            interviewee?: string;
            /** @description Place of the item in the checklist, 1 at first. */
            item: number;
            /** @description What was seen; needed where the item is not met. */
            note?: string;
            opinion?: string;
            /**
             * Format: uuid
             * @description The scan of the interviewee's signature.
             */
            signatureDocumentId?: string;
            /** Format: date-time */
            takenAt: string;
        };
        RecordResponsibility: {
            document?: components["schemas"]["DocumentReference"];
            /** @enum {string} */
            duty?: "APPROVAL" | "EVALUATION" | "OWNER" | "SUPERVISION";
            /** @enum {string} */
            level: "DIRECT" | "FIRST" | "HANDLING" | "LEADING" | "OVERALL";
            /**
             * Format: uuid
             * @description Where the person holds the post by which they answer; needed where they hold several.
             */
            organizationId?: string;
            /** Format: uuid */
            personId?: string;
            reason: string;
            subject: components["schemas"]["SubjectReference"];
            /**
             * Format: uuid
             * @description The row that ends the day before: a succession in one step.
             */
            succeeds?: string;
            /** @description Instead of a person: why the place is empty. */
            vacancyReason?: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; open where nothing is said.
             */
            validTo?: string;
        };
        /** @enum {string} */
        RecusalGround: "ACCUSED" | "NAMED" | "HEADS_ACCUSED_ORGANIZATION" | "NEAR_RELATIVE" | "WITNESS" | "INTEREST" | "HANDLED_BEFORE" | "OTHER";
        RecusalPage: {
            items: components["schemas"]["RecusalView"][];
            nextCursor: string | null;
        };
        RecusalView: {
            /** @description True where only a name matched: two may lift it quickly. */
            byNameOnly?: boolean;
            /** Format: uuid */
            caseId: string;
            gone?: boolean;
            ground?: components["schemas"]["RecusalGround"];
            /** Format: uuid */
            id: string;
            label?: {
                en: string;
                zh: string;
            };
            /** Format: date-time */
            liftedAt?: string | null;
            lifts?: components["schemas"]["LiftView"][];
            /** Format: date-time */
            madeAt?: string;
            madeBy?: components["schemas"]["RecusedParty"];
            statement?: string | null;
            user?: components["schemas"]["RecusedParty"];
            /** @description The version of the case: what the next change builds on. */
            version: number;
        };
        Recuse: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            ground: "ACCUSED" | "HANDLED_BEFORE" | "HEADS_ACCUSED_ORGANIZATION" | "INTEREST" | "NEAR_RELATIVE" | "OTHER" | "WITNESS";
            /** @description What the relation or interest is. */
            statement: string;
            /**
             * Format: uuid
             * @description The colleague; oneself where nobody is named.
             */
            userId?: string;
        };
        RecusedParty: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReferNotice: {
            note: string;
            opinion?: string;
            /** Format: uuid */
            organizationId: string;
            year: number;
        };
        RefreshRequest: {
            refreshToken: string;
        };
        /** @enum {string} */
        RefusalReason: "LITIGATION_ROUTE" | "OTHER_ORGAN_REMIT" | "NO_SUBSTANCE";
        RefusedRecommendation: {
            appraisal?: components["schemas"]["NewAppraisal"];
            opinion: string;
        };
        RegisterComplaint: {
            kind?: components["schemas"]["ComplaintKind"];
            opinion?: string;
        };
        RegisterProject: {
            /** Format: date */
            endsOn?: string;
            name: string;
            /** @description Letters, digits, dots and hyphens. */
            number: string;
            /** Format: uuid */
            ownerOrganizationId: string;
            /** @description Code of the programme that it belongs to. */
            programme?: string;
            /** Format: date */
            startsOn: string;
        };
        RegisterSubject: {
            /**
             * Format: uuid
             * @description Its public id there.
             */
            id: string;
            /** @enum {string} */
            kind: "TASK" | "TENDER";
            name: string;
            /**
             * Format: uuid
             * @description Who owns it.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description The project that it belongs to, of the same owner.
             */
            projectId?: string;
        };
        RegisterTender: {
            agentCode?: string;
            agentName?: string;
            /** @enum {string} */
            awardCriterion?: "PRICE_ONLY" | "RATED";
            /** @description Who tenders (招标人), and the agent who runs it; codes are their unified social credit codes where known. */
            buyerCode?: string;
            buyerName?: string;
            /** @enum {string} */
            category?: "GOODS" | "SERVICES" | "WORKS";
            estimateFen?: number;
            /** @description An electronic auction: equal prices are normal there. */
            isAuction?: boolean;
            isMajor: boolean;
            lots?: components["schemas"]["NewLot"][];
            /** @enum {string} */
            method: "DIRECT" | "LIMITED" | "OPEN" | "SELECTIVE";
            /** @description The local name of the method. */
            methodDetails?: string;
            /** @description Open Contracting ID, where it has one. */
            ocid?: string;
            /**
             * Format: uuid
             * @description Who keeps it, where it is not the asker's own office; within their scope.
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description The tender that was given up for this one.
             */
            predecessorId?: string;
            /** @description Code of the programme that it belongs to. */
            programme?: string;
            /** Format: uuid */
            projectId?: string;
            secrecy?: components["schemas"]["Secrecy"];
            title: string;
        };
        RegisterView: Record<string, never>;
        RelateComplaint: {
            /** Format: uuid */
            otherId: string;
            why: string;
        };
        RelatedComplaint: {
            /** Format: uuid */
            id: string;
            number: string | null;
            state: components["schemas"]["ComplaintState"];
            title: string;
        };
        RelatedComplaints: {
            items: components["schemas"]["RelationView"][];
        };
        RelationView: {
            complaint: components["schemas"]["RelatedComplaint"];
            /** Format: uuid */
            id: string;
            /** @description Whether the other end is the one that is repeated. */
            isPrimary: boolean;
            /** @description `DUPLICATE`, `PROMOTED` (once a duplicate) or `RELATED`. */
            kind: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["ActorView"];
            why: string;
        };
        ReplyToNotice: {
            opinion?: string;
            result: string;
        };
        ReplyToRecommendation: {
            opinion?: string;
            /**
             * Format: date
             * @description The day of the answer, where it is entered from paper.
             */
            repliedOn?: string;
            replies: components["schemas"]["ItemReply"][];
        };
        ReportedInterference: {
            /** Format: uuid */
            id: string;
        };
        Reporter: {
            address?: string;
            /** @description Phone, address or e-mail: a real-name report has one (2020 rules, Art. 24). */
            contact: string;
            idNumber?: string;
            name: string;
        };
        ReporterView: {
            address?: string;
            /** @description Phone, address or e-mail: a real-name report has one (2020 rules, Art. 24). */
            contact: string;
            idNumber?: string;
            name: string;
        };
        ReportInterference: {
            /** @description Number of the case, as the reporter knows it; it is not looked up. */
            caseNumber?: string;
            /** @enum {string} */
            kind: "ASKED" | "INTERVENED" | "OTHER" | "PLEADED";
            on: string;
            subjectName: string;
            /**
             * Format: uuid
             * @description Where they stand in the register of people: then they never read this themselves.
             */
            subjectPersonId?: string;
            subjectPost?: string;
            text: string;
        };
        ReportItem: {
            done: string;
            evidence: string;
            task: number;
        };
        ReportPledge: {
            items: components["schemas"]["ReportItem"][];
            opinion?: string;
        };
        ReportResult: {
            conclusions: components["schemas"]["AllegationConclusion"][];
            opinion?: string;
        };
        ReportTender: {
            opinion?: string;
            /** Format: date */
            reportedOn: string;
        };
        Resolution: {
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description Where the owner holds the post by which they own it.
             */
            ownerOrganizationId: string;
            /** Format: uuid */
            ownerPersonId: string;
            text: string;
        };
        ResponsibilityPage: {
            items: components["schemas"]["ResponsibilityView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        ResponsibilityView: {
            after: components["schemas"]["NeighbourView"] | null;
            before: components["schemas"]["NeighbourView"] | null;
            document: components["schemas"]["DocumentReference"] | null;
            duty: string;
            /** Format: uuid */
            id: string;
            level: string;
            /** Format: uuid */
            organizationId: string | null;
            organizationName: string | null;
            person: components["schemas"]["HolderView"] | null;
            post: string | null;
            reason: string;
            recordedFrom: string;
            recordedTo: string | null;
            subject: components["schemas"]["SubjectView"];
            synthetic: boolean;
            vacancyReason: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        ReviseRecommendation: {
            causes?: string;
            items?: string[];
            matters?: string;
            opinion?: string;
            /** Format: date */
            replyDueOn?: string;
            source?: string;
        };
        RevokeDeputation: {
            /** @description Why; it is kept in the audit. */
            reason?: string;
        };
        RevokeGrant: {
            /** @description Why; it is kept in the audit. */
            reason?: string;
        };
        /** @enum {string} */
        Role: "PETITION_CLERK" | "PETITION_HEAD" | "CLUE_MANAGER" | "SUPERVISION_OFFICER" | "SUPERVISION_HEAD" | "INVESTIGATOR" | "TRIAL_OFFICER" | "CONDUCT_OFFICER" | "STATIONED_OFFICER" | "REGISTRY" | "DEPUTY" | "PRINCIPAL" | "INTERNAL_SUPERVISOR" | "UNIT_LIAISON" | "COMMUNITY_SECRETARY" | "RECEPTIONIST" | "APPOINTEE" | "ARCHIVIST" | "SYS_ADMIN" | "SEC_ADMIN" | "AUDIT_ADMIN";
        RoleList: {
            items: components["schemas"]["RoleView"][];
        };
        RoleView: {
            en: string;
            /** @description One of the three administrators, exclusive with every other role. */
            isAdministrator: boolean;
            permissions: components["schemas"]["Permission"][];
            /** @description How far the role reads each kind of case inside its grant: ALL, CLOSED or ASSIGNED; a kind not named, not at all. */
            reads: Record<string, never>;
            role: components["schemas"]["Role"];
            zh: string;
        };
        RuleLabel: {
            en: string;
            zh: string;
        };
        SearchColleagues: {
            /** @description `true` answers the total as well. */
            count?: boolean;
            /** @description `nextCursor` of the page before. */
            cursor?: string;
            /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
            limit?: number;
            name?: string;
            /**
             * Format: uuid
             * @description The home organisation; those below are not included.
             */
            organizationId?: string;
        };
        SearchComplaints: {
            /** @description Answers how many there are, up to 1,000. */
            count?: boolean;
            cursor?: string;
            /** @description Answers how the first 1,000 are spread over states, lights, units and so on. */
            facets?: boolean;
            /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
            limit?: number;
            query: string;
        };
        SearchPeople: {
            /** @description `true` answers the total as well. */
            count?: boolean;
            /** @description `nextCursor` of the page before. */
            cursor?: string;
            /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
            limit?: number;
            /** @description Part of the name. */
            name?: string;
            /**
             * Format: uuid
             * @description The home organisation; those below are not included.
             */
            organizationId?: string;
        };
        /** @enum {string} */
        Secrecy: "PUBLIC" | "INTERNAL" | "WORK_SECRET";
        SeriesList: {
            items: components["schemas"]["SeriesView"][];
        };
        SeriesView: {
            agencyCode: string;
            /** @description Numbers given so far, all years together. */
            given: number;
            organization: components["schemas"]["PlaceView"];
            series: string;
        };
        ServeRecommendation: {
            /** @enum {string} */
            method: "IN_PERSON" | "POST";
            opinion?: string;
            receivedBy: string;
            /**
             * Format: date
             * @description Not before signing, not in the future; the clock counts from it.
             */
            servedOn: string;
        };
        SetUp: {
            /** @description Reads the audit; changes nothing. */
            auditAdmin: components["schemas"]["FirstUser"];
            /** @description The code printed at start-up. */
            code: string;
            /** @description The deputy in charge, who approves grants. */
            grantApprover: components["schemas"]["FirstUser"];
            organization: components["schemas"]["FirstOrganization"];
            /** @description Proposes grants; sees no case. */
            secAdmin: components["schemas"]["FirstUser"];
            /** @description Looks after accounts and organisations; sees no case. */
            sysAdmin: components["schemas"]["FirstUser"];
        };
        SetupNeed: {
            needed: boolean;
        };
        SignatureView: {
            person: components["schemas"]["PledgePerson"];
            side: string;
            /** Format: date-time */
            signedAt: string;
            textHash: string;
        };
        SignInRequest: {
            password: string;
            /** @description Six digits. */
            totp?: string;
            username: string;
        };
        SignPledge: {
            opinion?: string;
            readToEnd: boolean;
            /** @description SHA-256 of `text`, as the signer read it. */
            textHash: string;
        };
        SignStatement: {
            hasNoGround: boolean;
            opinion?: string;
            statement: string;
        };
        SimilarComplaint: {
            complaint: components["schemas"]["ComplaintListItem"];
            /** @description What a clerk has decided before: `DUPLICATE`, `RELATED`, `DISTINCT`, or null. */
            decision: string | null;
            /** @description 0 to 100: how alike the texts are. */
            likenessPercent: number;
            /** @description `SAME_TEXT` (the same text again), `SAME_ACCUSED` (the same person, the same matter), `SAME_MATTER` (another report of it). */
            notion: string;
            reasons: components["schemas"]["LikenessReason"][];
        };
        SimilarComplaints: {
            items: components["schemas"]["SimilarComplaint"][];
        };
        SkipReviewer: {
            opinion: string;
            /** Format: uuid */
            reviewerId: string;
        };
        SortOpinion: {
            noticeText: string;
            opinion?: string;
            /** @description Whom it concerns, where that is a person. */
            personName?: string;
            /**
             * Format: uuid
             * @description An organisation of the register, or any other by its full name.
             */
            recipientId?: string;
            recipientName?: string;
            title?: string;
        };
        StageView: {
            /** Format: date */
            endsOn: string | null;
            stage: string;
            /** Format: date */
            startsOn: string;
        };
        SubjectReference: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "COMMUNITY" | "ORGANIZATION" | "PROJECT" | "PROJECT_STAGE" | "TASK" | "TENDER";
            /**
             * @description The stage, of a PROJECT_STAGE.
             * @enum {string}
             */
            stage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
        };
        SubjectView: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            stage: string | null;
        };
        SubmitItem: {
            evidence: string;
            /** Format: uuid */
            evidenceDocumentId?: string;
            /** Format: uuid */
            itemId: string;
            opinion?: string;
        };
        SubmitRecommendation: {
            opinion?: string;
            reviewerIds: string[];
        };
        SuggestCategories: {
            content: string;
            title?: string;
        };
        SuggestionFinding: {
            opinion: string;
        };
        /** @enum {string} */
        SuggestionNoticeAction: "sort" | "setAside" | "issue" | "receive" | "handle" | "reply" | "returnReply" | "informSource" | "referToAppraisal" | "archive";
        SuggestionNoticeListItem: {
            channel: components["schemas"]["Channel"];
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string | null;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            /** Format: date-time */
            receivedAt: string;
            recipientName: string | null;
            secrecy: components["schemas"]["Secrecy"];
            state: components["schemas"]["SuggestionNoticeState"];
            title: string;
            version: number;
        };
        SuggestionNoticePage: {
            items: components["schemas"]["SuggestionNoticeListItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        /** @enum {string} */
        SuggestionNoticeState: "OPINION_COLLECTED" | "SORTED" | "NOTICE_ISSUED" | "RECEIVED" | "HANDLED" | "REPLIED" | "SOURCE_INFORMED" | "ARCHIVED" | "SET_ASIDE";
        SuggestionNoticeView: {
            actions: components["schemas"]["AllowedAction"][];
            appraisals: components["schemas"]["AppraisalView"][];
            channel: components["schemas"]["Channel"];
            /** Format: date */
            collectedOn: string;
            /** Format: date */
            dueOn: string | null;
            history: components["schemas"]["EventView"][];
            /** Format: uuid */
            id: string;
            informedMeans: string | null;
            /** Format: date */
            informedOn: string | null;
            /** Format: date */
            issuedOn: string | null;
            light: components["schemas"]["Light"] | null;
            noticeText: string | null;
            number: string | null;
            /** @description The words as they were heard; not for the unit. */
            opinion: string | null;
            organization: components["schemas"]["PlaceView"];
            personName: string | null;
            programme: string | null;
            /** Format: date-time */
            receivedAt: string;
            receivedBy: string | null;
            /** Format: uuid */
            recipientId: string | null;
            recipientName: string | null;
            result: string | null;
            secrecy: components["schemas"]["Secrecy"];
            /** @description Who has written down who spoke, where somebody has. */
            sourceKeptBy: components["schemas"]["ActorView"] | null;
            state: components["schemas"]["SuggestionNoticeState"];
            synthetic: boolean;
            title: string;
            version: number;
        };
        SuggestionRemark: {
            opinion?: string;
        };
        SuperviseHolder: {
            /** @enum {string} */
            colour: "BLUE" | "RED" | "YELLOW";
            text: string;
        };
        Task: {
            measure: string;
            number: number;
            objective: number;
            text: string;
        };
        TaskPage: {
            items: components["schemas"]["NetworkTaskView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        TellApart: {
            /** Format: uuid */
            otherId: string;
            why?: string;
        };
        TellReporter: {
            answer?: string;
            /** @enum {string} */
            means: "LETTER" | "MEETING" | "ONLINE" | "PHONE";
            /** @description The day on which they were told; today where nothing is said. */
            on?: string;
            text: string;
        };
        TemplateBlockBody: {
            /** @description Name of a LIST field: one block an entry. */
            each?: string;
            pieces: components["schemas"]["TemplatePieceBody"][];
            when?: components["schemas"]["TemplateConditionBody"];
        };
        TemplateConditionBody: {
            field: string;
            is?: string;
        };
        TemplateContent: {
            causes: components["schemas"]["TemplateBlockBody"][];
            fields: components["schemas"]["TemplateFieldBody"][];
            items: components["schemas"]["TemplateBlockBody"][];
            matters: components["schemas"]["TemplateBlockBody"][];
            source: components["schemas"]["TemplateBlockBody"][];
            title: components["schemas"]["TemplatePieceBody"][];
        };
        TemplateFieldBody: {
            choices?: string[];
            isRequired: boolean;
            label: string;
            name: string;
            /** @enum {string} */
            type: "CHOICE" | "DATE" | "LIST" | "TEXT";
        };
        TemplateList: {
            items: components["schemas"]["TemplateView"][];
        };
        TemplatePieceBody: {
            field?: string;
            /** @enum {boolean} */
            item?: true;
            text?: string;
        };
        TemplateStep: {
            reason?: string;
        };
        TemplateView: {
            code: string;
            content: components["schemas"]["TemplateContent"];
            /** Format: date-time */
            draftedAt: string;
            draftedBy: components["schemas"]["ActorView"];
            format: string;
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            organization: components["schemas"]["PlaceView"];
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: components["schemas"]["ActorView"] | null;
            state: string;
            version: number;
        };
        /** @enum {string} */
        TenderAction: "edit" | "prequalify" | "publish" | "open" | "evaluate" | "publishCandidates" | "award" | "contract" | "report" | "close" | "observe" | "object" | "complain" | "answer" | "suspend" | "resumePrequalification" | "resumeBidding" | "resumeOpened" | "resumeEvaluated" | "resumePublication" | "resumeAward" | "recommendDisqualification" | "disqualify" | "voidAward" | "chooseNext" | "reTender" | "cancel" | "assign" | "proposeSaving" | "confirmSaving";
        TenderPage: Record<string, never>;
        TenderReason: {
            opinion: string;
        };
        TenderRemark: {
            opinion?: string;
        };
        /** @enum {string} */
        TenderState: "PLANNED" | "PREQUALIFYING" | "PUBLISHED" | "OPENED" | "EVALUATED" | "CANDIDATES_PUBLISHED" | "AWARDED" | "CONTRACTED" | "OBJECTED" | "COMPLAINED" | "SUSPENDED" | "DISQUALIFICATION_RECOMMENDED" | "DISQUALIFIED" | "AWARD_VOID" | "RE_TENDERING" | "CANCELLED" | "CLOSED";
        TenderView: Record<string, never>;
        Terms: {
            divisions: components["schemas"]["Division"][];
            objectives: components["schemas"]["Objective"][];
            tasks: components["schemas"]["Task"][];
        };
        TokenAnswer: {
            /** @description Send it as `Authorization: Bearer`. */
            accessToken: string;
            expiresInSeconds: number;
            /** @description Good once; the answer to it brings the next. */
            refreshToken: string;
            user: components["schemas"]["Me"];
        };
        ToldApart: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            otherId: string;
        };
        UrgeAnswer: {
            results: components["schemas"]["UrgeResult"][];
        };
        UrgeHolder: {
            text: string;
        };
        UrgePledges: {
            ids: string[];
            opinion: string;
        };
        UrgeResult: {
            /** Format: uuid */
            id: string;
            problem?: Record<string, never>;
            status: number;
        };
        UserPage: {
            items: components["schemas"]["UserView"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        UserView: {
            clearance: components["schemas"]["Secrecy"];
            disabled: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            /** @description Roles in force today. */
            roles: components["schemas"]["Role"][];
            username: string;
            version: number;
        };
        VersionView: {
            /** Format: date-time */
            draftedAt: string;
            draftedBy: components["schemas"]["ActorView"];
            itemCount: number;
            note: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: components["schemas"]["ActorView"] | null;
            version: number;
        };
        VocabularyPage: {
            items: components["schemas"]["VocabularyView"][];
        };
        VocabularyView: {
            codes: components["schemas"]["CodeView"][];
            name: string;
        };
        WatchCase: {
            on: boolean;
        };
        WatchedCase: {
            /** Format: uuid */
            caseId: string;
            on: boolean;
        };
        WorkflowActionView: {
            action: string;
            from: string[];
            label: components["schemas"]["RuleLabel"];
            permission: components["schemas"]["Permission"];
            requires: components["schemas"]["WorkflowGuardView"][];
            source: string;
            to: string;
            /** @description Key of the deadline rule whose clock it starts. */
            within: string | null;
        };
        WorkflowGuardView: {
            guard: string;
            label: components["schemas"]["RuleLabel"];
        };
        WorkflowPage: {
            items: components["schemas"]["WorkflowView"][];
        };
        WorkflowStateView: {
            closed: boolean;
            final: boolean;
            initial: boolean;
            label: components["schemas"]["RuleLabel"];
            state: string;
        };
        WorkflowView: {
            actions: components["schemas"]["WorkflowActionView"][];
            initial: string;
            label: components["schemas"]["RuleLabel"];
            name: string;
            states: components["schemas"]["WorkflowStateView"][];
        };
        /** @enum {string} */
        WorkSuggestionAction: "give" | "respond" | "verify" | "recordNotAdopted" | "close";
        WorkSuggestionListItem: {
            /** Format: date */
            dueOn: string | null;
            form: string;
            /** Format: date */
            givenOn: string | null;
            givenTo: string;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            /** Format: date-time */
            receivedAt: string;
            secrecy: components["schemas"]["Secrecy"];
            state: components["schemas"]["WorkSuggestionState"];
            title: string;
            version: number;
        };
        WorkSuggestionPage: {
            items: components["schemas"]["WorkSuggestionListItem"][];
            nextCursor: string | null;
            total?: components["schemas"]["PageTotal"];
        };
        /** @enum {string} */
        WorkSuggestionState: "DRAFT" | "GIVEN" | "RESPONDED" | "VERIFIED" | "NOT_ADOPTED" | "CLOSED";
        WorkSuggestionView: {
            actions: components["schemas"]["AllowedAction"][];
            content: string;
            /** Format: date */
            dueOn: string | null;
            form: string;
            /** Format: date */
            givenOn: string | null;
            givenTo: string;
            history: components["schemas"]["EventView"][];
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"] | null;
            number: string | null;
            occasion: string | null;
            organization: components["schemas"]["PlaceView"];
            programme: string | null;
            /** Format: date-time */
            receivedAt: string;
            secrecy: components["schemas"]["Secrecy"];
            state: components["schemas"]["WorkSuggestionState"];
            synthetic: boolean;
            title: string;
            version: number;
        };
    };
    responses: {
        /**
         * @description - `malformed-json` 请求正文不是有效的 JSON The body is not valid JSON
         *     - `invalid-utf8` 请求正文不是有效的 UTF-8 The body is not valid UTF-8
         *     - `validation-failed` 内容不符合要求 Some fields are not acceptable
         *     - `unknown-parameter` 存在未知的查询参数 Unknown query parameter
         *     - `invalid-cursor` 翻页标记无效 The cursor is not one that we gave
         *     - `bad-request` 请求无法理解 The request cannot be understood
         */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `not-signed-in` 尚未登录或登录已失效 Not signed in, or the session has ended
         *     - `sign-in-refused` 用户名、密码或动态口令不正确 User name, password or code is not right
         */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `origin-refused` 请求来源不被接受 The origin of this request is not accepted
         *     - `permission-missing` 没有进行此操作的权限 You may see this but not do that
         *     - `separation-of-duty` 职责分离：此事不能由同一人完成 Separation of duty: another person must do this
         *     - `setup-code-wrong` 初始化代码不正确 The set-up code is not right
         */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not-found` 不存在 Not found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `method-not-allowed` 不支持的方法 Method not allowed */
        Problem405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `transition-not-open` 当前状态下不能进行此操作 This action is not open in this state
         *     - `guard-not-satisfied` 办理条件尚未满足 Something that this action requires is missing
         *     - `responsibility-overlaps` 该时段已有第一责任人 Somebody else is first-responsible at that time
         *     - `responsibility-gap` 前后任之间存在空档 There would be a silent gap between two holders
         *     - `ballot-refused` 选票代码不存在、已使用或评议已结束 No such ballot code, or it has been used, or the poll is over
         *     - `already-exists` 已经存在 It already exists
         *     - `conflicting-change` 与现有数据冲突 It conflicts with what is stored
         *     - `administrators-are-exclusive` 管理员角色互斥 Administrator roles exclude each other
         *     - `setup-done` 初始化已完成 Set-up has been done
         *     - `quota-exceeded` 附件数量或存储空间已满 No room is left for documents
         *     - `document-not-released` 附件尚在隔离或未通过病毒扫描 The document is in quarantine or did not pass the scan
         */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `document-destroyed` 附件已按保管期限销毁 The document was destroyed at the end of its period */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `version-stale` 内容已被他人修改 Somebody changed it since you read it */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-too-large` 请求正文过大 The body is too large
         *     - `file-too-large` 文件过大 The file is too large
         */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unsupported-media-type` 不支持的内容类型 Unsupported media type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `range-not-satisfiable` 请求的范围超出文件 The range lies outside the file */
        Problem416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `idempotency-key-reused` 同一 Idempotency-Key 用于不同内容 This Idempotency-Key was used for another body
         *     - `file-refused` 文件不被接受 The file is not accepted
         */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `precondition-required` 缺少 If-Match If-Match is required
         *     - `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key is required
         *     - `reason-required` 须说明查阅理由 A reason is required
         */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too-many-requests` 请求过于频繁 Too many requests */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal-error` 系统内部错误 Something went wrong on our side */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `temporarily-unavailable` 暂时无法服务 Temporarily unavailable */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
        AccessReason: string;
        /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
        IdempotencyKey: string;
        /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Send it back as If-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    appraisalsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                organizationId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    auditEvents: {
        parameters: {
            query?: {
                /** @description A permission's name, or the word of the deed (`session.begin`). */
                action?: string;
                /** @description An account: who did it, or for whom it was done. */
                actorId?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description From this instant on. */
                from?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                subjectId?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ballotsCast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastBallot"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotCast"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    categoriesTree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryTree"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    categoriesAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceOfSuggestions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    categoriesSuggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestCategories"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySuggestions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description Only those that have a published version. */
                published?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChecklist"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsDraftVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVersion"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checklistsPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    colleaguesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchColleagues"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintsList: {
        parameters: {
            query?: {
                /** @description Some allegation is against this organisation. */
                accusedOrganizationId?: string;
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                channel?: "LETTER" | "ONLINE" | "OTHER" | "PHONE" | "VISIT";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The number that the sender, or the system before, gave it. */
                externalNo?: string;
                kind?: "ACCUSATION" | "APPEAL" | "OPINION" | "OUT_OF_SCOPE";
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description A confirmed measure of this type was taken. */
                measure?: "ACCOUNTABILITY" | "ADMIN_WARNING" | "ADMONITION" | "CLARIFICATION" | "COST_CUT" | "CRITICISM" | "DEMERIT" | "DEMOTE" | "DISCHARGE" | "DISMISSAL_FROM_POST" | "DOWNGRADE" | "JUDICIAL_TRANSFER" | "LETTER" | "MAJOR_DEMERIT" | "PARTY_EXPULSION" | "PARTY_POST_REMOVED" | "PARTY_PROBATION" | "PARTY_SERIOUS_WARNING" | "PARTY_WARNING" | "RECOMMEND_DISQUALIFY_WINNER" | "RECOVERY" | "REFUND" | "REMOVE" | "RESIGN" | "RE_TENDER" | "SAVING" | "TALK_REMINDER" | "TRANSFER" | "VOID_AWARD" | "WRITTEN_EXAM";
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintsFile: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesAcknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellReporter"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsApproveResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsAssignDown: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDown"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsAssignHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHandler"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsConclude: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsCorrect: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsDecline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsFileDuplicate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileDuplicate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsForwardDown: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesGiveFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedback"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsMoveToUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveToUnit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsPromote: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReceiveForwarded: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesRecordInstruction: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInstruction"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsRegister: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintRelationsRelate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateComplaint"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReportResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportResult"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsRequestReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReturnConclusion: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReturnResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsReturnToIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintActionsSendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesSupervise: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperviseHolder"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    similarTellApart: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellApart"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldApart"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeHolder"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintPapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintPapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintPapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintRecordsHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    measuresList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    measuresPropose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeasure"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintNotesList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintRecordsReads: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintPapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintPapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintRelationsRelated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedComplaints"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintsReporter: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    similarOfFiled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarComplaints"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintRecordsAct: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnMany"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    complaintSearchFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchComplaints"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintHits"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    similarOfDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftComplaint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarComplaints"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesList: {
        parameters: {
            query?: {
                caseId?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description Key of a rule, as `ACCEPT_MOVE`. */
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesExtend: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadline"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesPause: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustPause"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesResume: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustPause"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deputationsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description The absent or the acting account. */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deputationsApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDeputation"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deputationsRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDeputation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDestruction"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionStep"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionStep"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsCarryOut: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionStep"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionStep"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    destructionListsCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionCertificate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    documentSeriesList: {
        parameters: {
            query?: {
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    documentSeriesLayDown: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownSeries"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    handOversList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                received?: "false" | "true";
                target?: "CLUE" | "RECOMMENDATION";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    handOversReceive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveHandOver"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    grantsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                organizationId?: string;
                role?: "APPOINTEE" | "ARCHIVIST" | "AUDIT_ADMIN" | "CLUE_MANAGER" | "COMMUNITY_SECRETARY" | "CONDUCT_OFFICER" | "DEPUTY" | "INTERNAL_SUPERVISOR" | "INVESTIGATOR" | "PETITION_CLERK" | "PETITION_HEAD" | "PRINCIPAL" | "RECEPTIONIST" | "REGISTRY" | "SEC_ADMIN" | "STATIONED_OFFICER" | "SUPERVISION_HEAD" | "SUPERVISION_OFFICER" | "SYS_ADMIN" | "TRIAL_OFFICER" | "UNIT_LIAISON";
                status?: "APPROVED" | "PROPOSED" | "REVOKED";
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    grantsPropose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeGrant"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    grantsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    grantsApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveGrant"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    grantsRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeGrant"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    handoversHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inboxPage: {
        parameters: {
            query?: {
                box?: "copied" | "done" | "startedByMe" | "todo" | "watched";
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inboxMarksCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyCase"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedCase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inboxMarksWatch: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchCase"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedCase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inboxCounters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCounters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionsList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "ADMINISTRATIVE" | "EFFICIENCY" | "INTEGRITY";
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                participation?: "JOINED" | "ORGANISED";
                /** @description Code of a programme. */
                programme?: string;
                projectId?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
                /** @description Inspects this organisation. */
                subjectId?: string;
                /** @description One topic, or several with commas between: whatever has one of them. */
                topic?: string;
                type?: "COMPREHENSIVE" | "HOLIDAY" | "INITIATED" | "JOINT" | "NIGHT" | "ROVING" | "SPECIAL" | "SURPRISE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInspection"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsApproveHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveHandOver"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsApproveTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsCloseWithoutFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsConcludeJoined: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsConfirmFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFindings"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsDiscard: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsDropFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropFinding"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditInspection"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsGoOnSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoOnSite"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsGoWithoutNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsInitiate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsInitiateImportant: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateImportant"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsIssueNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueNotice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsJoin: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinInspection"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsPlanRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRectification"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsProposeHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeHandOver"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsProposeTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTeam"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsRecordFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFinding"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsRecordPaper: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaper"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsReopenItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItemWithReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsReturnItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItemWithReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsReturnPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsReturnTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsSignStatement: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignStatement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsStartRecheck: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsSubmitFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsSubmitItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitItem"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsVerifyItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItem"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionActionsWaiveItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItemWithReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionPapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionPapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionPapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionPapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inspectionPapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    interferenceList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "ASKED" | "INTERVENED" | "OTHER" | "PLEADED";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterferencePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    interferenceReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInterference"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedInterference"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    jobsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    jobsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    jobsCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelJob"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesList: {
        parameters: {
            query?: {
                code?: string;
                kind?: "DISCIPLINE_PROPOSAL" | "JOINT_PROPOSAL" | "SUPERVISION_PROPOSAL" | "SUPERVISORY_PROPOSAL";
                state?: "DRAFT" | "PUBLISHED" | "RETIRED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftTemplate"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesRetire: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    letterTemplatesMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillTemplate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    measuresConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMeasure"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksBodies: {
        parameters: {
            query?: {
                /** @description Only bodies and members of this day; all of them where nothing is said. */
                at?: string;
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBodies"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksFound: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundBody"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBodyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksJoin: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBodyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksMeetings: {
        parameters: {
            query?: {
                bodyId?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeeting"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkMeetingView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksLeave: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveBody"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBodyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksTasks: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                ownerPersonId?: string;
                programme?: string;
                state?: "DONE" | "OPEN" | "OVERDUE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    networksComplete: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkTaskView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    organizationsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                parentCode?: string;
                parentId?: string;
                /** @description Part of the name or of the code. */
                q?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    organizationsCreate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganization"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    organizationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    organizationsChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganization"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description The home organisation; those below are not included. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleCreate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleAppoint: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointToPost"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    peopleSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPeople"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    phrasesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    phrasesKeep: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPhrase"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    phrasesDrop: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropPhrase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgesList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                campaign?: string;
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                level?: "BUREAU" | "CITY" | "COMMUNITY" | "DIVISION" | "PROJECT_DEPT" | "STREET" | "UNIT";
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Pledges below this one. */
                parentId?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                /** @description Of this responsible person. */
                responsiblePersonId?: string;
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgesDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPledge"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsAmend: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPledge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsAppraise: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisePledge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsCallReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsChangeHolder: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsCountersign: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPledge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsHoldAccountable: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldAccountable"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsRecall: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededPledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsRectify: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededPledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPledge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsReportRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededPledgeOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeActionsSign: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPledge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgePapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgePapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeDocumentDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgeDocumentPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgePapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pollsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pollsOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPoll"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPoll"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pollsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePoll"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgePapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pledgePapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCampaign"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBatch"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsCoverage: {
        parameters: {
            query?: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description The newest where nothing is said. */
                campaign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsRows: {
        parameters: {
            query?: {
                at?: string;
                /** @description The newest where nothing is said. */
                campaign?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                level?: "BUREAU" | "CITY" | "COMMUNITY" | "DIVISION" | "PROJECT_DEPT" | "STREET" | "UNIT";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                standing?: "LAPSED" | "MISSING" | "VALID";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageRows"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    holdersList: {
        parameters: {
            query?: {
                /** @description As it was recorded at this instant; now where nothing is said. */
                asOf?: string;
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Rank of the post on the day of the countersignature. */
                rank?: "BUREAU" | "COMMUNITY_CADRE" | "DIVISION" | "ENTERPRISE" | "MINISTRY" | "OTHER" | "SECTION" | "STAFF" | "UNKNOWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    campaignsUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgePledges"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    referenceProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    programmesList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description `true` for those that have not ended by today. */
                running?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    programmesOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenProgramme"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    programmesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    programmesClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProgramme"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectsList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                ownerOrganizationId?: string;
                programme?: string;
                /** @description Part of number or name. */
                q?: string;
                stage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectsRegister: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProject"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectsAdvanceStage: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceStage"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProject"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    projectResponsibilityChain: {
        parameters: {
            query?: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationsList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "DISCIPLINE_PROPOSAL" | "JOINT_PROPOSAL" | "SUPERVISION_PROPOSAL" | "SUPERVISORY_PROPOSAL";
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Comes from this case. */
                originId?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                /** @description Goes to this organisation. */
                recipientId?: string;
                /** @description Of this series. */
                series?: "DISCIPLINE_PROPOSAL" | "DISCIPLINE_PROPOSAL_RESTRICTED" | "JOINT_PROPOSAL" | "JOINT_PROPOSAL_RESTRICTED" | "SUPERVISION_PROPOSAL" | "SUPERVISION_PROPOSAL_RESTRICTED" | "SUPERVISORY_PROPOSAL" | "SUPERVISORY_PROPOSAL_RESTRICTED";
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
                /** @description Numbered in this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRecommendation"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsAddReviewer: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReviewer"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsAnnul: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsCallLiaison: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsDecideObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsDiscard: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsObject: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsOrderRevision: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsRefuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusedRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsRefuseToSign: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsReply: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsReturnDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsReturnReply: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsRevise: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsServe: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsSign: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsSignRevision: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsSkipReviewer: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipReviewer"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRecommendation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsVerify: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationActionsWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommendationPapersRegister: {
        parameters: {
            query?: {
                /** @description Code of the organ. */
                organ?: string;
                /** @description The kind of letter; `_RESTRICTED` after it for the series of restricted matters. */
                series?: "DISCIPLINE_PROPOSAL" | "DISCIPLINE_PROPOSAL_RESTRICTED" | "JOINT_PROPOSAL" | "JOINT_PROPOSAL_RESTRICTED" | "SUPERVISION_PROPOSAL" | "SUPERVISION_PROPOSAL_RESTRICTED" | "SUPERVISORY_PROPOSAL" | "SUPERVISORY_PROPOSAL_RESTRICTED";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recusalsList: {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecusalPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recusalsRecuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recuse"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecusalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recusalsLift: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftRecusal"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecusalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesList: {
        parameters: {
            query?: {
                at?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                knownAt?: string;
                level?: "DIRECT" | "FIRST" | "HANDLING" | "LEADING" | "OVERALL";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                personId?: string;
                subjectId?: string;
                subjectKind?: "COMMUNITY" | "ORGANIZATION" | "PROJECT" | "PROJECT_STAGE" | "TASK" | "TENDER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResponsibility"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesCorrect: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectResponsibility"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndResponsibility"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesChain: {
        parameters: {
            query: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                stage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
                subjectId: string;
                subjectKind: "COMMUNITY" | "ORGANIZATION" | "PROJECT" | "PROJECT_STAGE" | "TASK" | "TENDER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesDocx: {
        parameters: {
            query: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                stage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
                subjectId: string;
                subjectKind: "COMMUNITY" | "ORGANIZATION" | "PROJECT" | "PROJECT_STAGE" | "TASK" | "TENDER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesPdf: {
        parameters: {
            query: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                stage?: "ACCEPTANCE" | "CONSTRUCTION" | "CONTRACT" | "HANDOVER" | "INITIATION" | "LAND" | "OPERATION" | "PLANNING" | "TENDER";
                subjectId: string;
                subjectKind: "COMMUNITY" | "ORGANIZATION" | "PROJECT" | "PROJECT_STAGE" | "TASK" | "TENDER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesConflicts: {
        parameters: {
            query?: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                /** @description For overload: how many first places are too many. */
                more?: number;
                /** @description Root of the subtree; the reader's whole scope where nothing is said. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefectList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesFreezes: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Of this finding, clue or letter. */
                eventId?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesFreeze: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeChain"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesFrozen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesGaps: {
        parameters: {
            query?: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                /** @description For overload: how many first places are too many. */
                more?: number;
                /** @description Root of the subtree; the reader's whole scope where nothing is said. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefectList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesOverload: {
        parameters: {
            query?: {
                /** @description The day asked about; today where nothing is said. */
                at?: string;
                /** @description As it was known at this instant; now where nothing is said. */
                knownAt?: string;
                /** @description For overload: how many first places are too many. */
                more?: number;
                /** @description Root of the subtree; the reader's whole scope where nothing is said. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefectList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    responsibilitiesRegister: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSubject"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retentionCases: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                dueBy?: string;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retentionPlace: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHold"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retentionLift: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftHold"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rolesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesCalendar: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesProposeYear: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCalendarYear"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesDeadlines: {
        parameters: {
            query?: {
                /** @description Only the versions in force on this day. */
                at?: string;
                /** @description Key of one rule. */
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineRulePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesProposeDeadline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDeadlineRule"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "CALENDAR_YEAR" | "DEADLINE";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                status?: "APPROVED" | "PROPOSED" | "REFUSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rulesRefuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setupNeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupNeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setupSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupNeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    statisticsProgramme: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeStatistics"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticesList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                channel?: "HOTLINE" | "LAY_SUPERVISOR" | "OTHER" | "RECEPTION" | "RESIDENTS_MEETING" | "SURVEY";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticesCollect: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectOpinion"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRemark"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsHandle: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsInformSource: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformSource"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRemark"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsReceive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveNotice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsReferToAppraisal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferNotice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsReply: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToNotice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsReturnReply: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsSetAside: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeActionsSort: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SortOpinion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticePapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticePapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticeAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticesPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticePapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticePapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticePapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestionNoticesSource: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionSource"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderObservationsList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant. */
                asOf?: string;
                count?: boolean;
                cursor?: string;
                limit?: number;
                /** @description Code of a programme. */
                programme?: string;
                tenderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderObservationsRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordObservation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tendersList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                isMajor?: boolean;
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                method?: "DIRECT" | "LIMITED" | "OPEN" | "SELECTIVE";
                number?: string;
                /** @description Those with at least one observation, or none. */
                observed?: boolean;
                ocid?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Code of a programme. */
                programme?: string;
                projectId?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                /** @description Those with a confirmed saving of this kind. */
                saving?: "COST_CUT" | "SAVING";
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tendersRegister: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterTender"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tendersRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerChallenge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsAssign: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsAward: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsChooseNext: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCandidates"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderRemark"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsComplain: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplainOfTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsConfirmSaving: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSaving"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsContract: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsDisqualify: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsEvaluate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsObject: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsObserve: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObserveTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsPrequalify: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrequalifyTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsProposeSaving: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSaving"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsPublishCandidates: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCandidates"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsRecommendDisqualification: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendDisqualification"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTender"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumeAward: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumeBidding: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumeEvaluated: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumeOpened: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumePrequalification: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsResumePublication: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsReTender: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsSuspend: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderActionsVoidAward: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderPapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderPapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderPapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderPapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tenderPapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    usersList: {
        parameters: {
            query?: {
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                disabled?: boolean;
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                /** @description The home organisation of the person. */
                organizationId?: string;
                personId?: string;
                /** @description Part of the user name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    usersCreate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    usersRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    usersChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUser"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    referenceVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    referenceVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionsList: {
        parameters: {
            query?: {
                /** @description As the records stood at this instant: lists the rows behind a figure's `asOf`. */
                asOf?: string;
                /** @description `me`: only what is assigned to the asker. */
                assignee?: "me";
                /** @description One conclusion, or several with commas between. */
                conclusion?: string;
                /** @description `true` answers the total as well. */
                count?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                form?: "ORAL" | "WRITTEN";
                /** @description Made by offices of this type: `STATIONED_OFFICE` for what F11 counts. */
                holderType?: "CASE_SUPERVISION_OFFICE" | "COMMISSION" | "COMMUNITY" | "COMPANY" | "CONDUCT_OFFICE" | "GENERAL_OFFICE" | "INVESTIGATION_OFFICE" | "LEADING_GROUP" | "PETITION_OFFICE" | "STATIONED_OFFICE" | "SUBDISTRICT" | "SUPERVISED_UNIT" | "SUPERVISION_OFFICE" | "SUPERVISORY_BODY" | "TEMPORARY_BODY" | "TRIAL_OFFICE";
                light?: "GREEN" | "GREY" | "RED" | "YELLOW";
                /** @description Rows on a page, 1 to 200; 50 where nothing is said. */
                limit?: number;
                number?: string;
                open?: "all" | "false" | "true";
                /** @description Root of the subtree of holders. */
                organizationId?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Received on this legal day or later. */
                receivedFrom?: string;
                /** @description Received on this legal day or earlier. */
                receivedTo?: string;
                sort?: "-receivedAt" | "dueOn" | "receivedAt";
                /** @description One state, or several with commas between. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftWorkSuggestion"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionActionsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionRemark"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionActionsGive: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveSuggestion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionActionsRecordNotAdopted: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionFinding"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionActionsRespond: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionFinding"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionActionsVerify: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was read. 428 without it, 412 where it is stale. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionFinding"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSuggestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionPapersApprovalFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionPapersApprovalFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionAttachmentsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionAttachmentsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for each submission; kept for 7 days. A replay gets the same answer. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    description?: string;
                    /** Format: binary */
                    file: string;
                    for?: string;
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionAttachmentsContent: {
        parameters: {
            query?: {
                variant?: "ORIGINAL" | "SHOWN";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionPapersExport: {
        parameters: {
            query?: never;
            header: {
                /** @description Why it is read, percent-encoded UTF-8; it is kept in the audit. */
                "X-Access-Reason": components["parameters"]["AccessReason"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/zip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionPapersRegistrationFormDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.wordprocessingml.document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    workSuggestionPapersRegistrationFormPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    referenceWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    referenceWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
