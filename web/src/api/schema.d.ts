// Made from docs/openapi.json by `npm run generate`; do not edit.
export interface paths {
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; sets the session cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["signOut"];
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
        /** The signed-in person and their brands */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change own name and languages */
        patch: operations["changeMe"];
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
        /** Change own password; ends every other session */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invites/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation is for */
        get: operations["getInvite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invites/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the account and sign in */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of your brands */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link that invites one person */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams of your brands */
        get: operations["listTeams"];
        put?: never;
        /** Make a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a team */
        put: operations["changeTeam"];
        post?: never;
        /** Remove a team; its work stays, unassigned */
        delete: operations["removeTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your brands */
        get: operations["listBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is named; the rest stays */
        patch: operations["changeBrand"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The living keys of the brands you manage */
        get: operations["listApiKeys"];
        put?: never;
        /** Make a key; it is shown this once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key, at once */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConnectorsController_platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConnectorsController_list"];
        put?: never;
        post: operations["ConnectorsController_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the token and read now */
        post: operations["probeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ConnectorsController_disconnect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LiveController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits, newest first */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try them again, oldest first; a failure of one does not stop the others */
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try it again */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let it go; its copy is erased */
        delete: operations["dismissDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what the item really is */
        put: operations["correctJudgement"];
        post?: never;
        /** Take a correction back */
        delete: operations["restoreJudgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections, newest first */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/corrections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All corrected items as JSON lines, for training and for `eval triage` */
        get: operations["exportCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often people disagreed with the judge, by language */
        get: operations["triageFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries of a brand as a file */
        get: operations["exportFaq"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds and changes entries from a file */
        post: operations["importFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions with their answers, newest first; for a search the best first, on one page */
        get: operations["listFaq"];
        put?: never;
        /** Answer a question once and for all */
        post: operations["createFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry */
        get: operations["showFaq"];
        /** Change an entry */
        put: operations["changeFaq"];
        post?: never;
        /** Remove an entry */
        delete: operations["removeFaq"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it was, the newest first */
        get: operations["listFaqVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add common questions of shops, with blanks in the answers */
        post: operations["addFaqStarters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it what it was */
        post: operations["restoreFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faq/{id}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a removal */
        post: operations["bringBackFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guard/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the guard looks for, and what is off */
        get: operations["guardRules"];
        /** Switch rules off, ban phrases */
        put: operations["setGuardRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guard/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text under rules that are not saved yet */
        post: operations["tryGuard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promise in force */
        get: operations["getPromise"];
        /** Promise something else; every running clock is counted anew */
        put: operations["changePromise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/promise/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier promises, newest first */
        get: operations["listPromiseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/promise/rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a promise would have meant for the last days; changes nothing */
        post: operations["rehearsePromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a deadline was counted */
        get: operations["explainClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pauses, and whether there can be one */
        get: operations["listPauses"];
        put?: never;
        /** Wait for somebody; ends by itself when the customer writes */
        post: operations["pauseClocks"];
        /** Count on */
        delete: operations["resumeClocks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/pause/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the latest pausing or resuming back */
        post: operations["undoPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The routing in force */
        get: operations["getRouting"];
        /** Send items elsewhere from now on */
        put: operations["changeRouting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/routing/rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a routing would have done with the items of the last days; changes nothing */
        post: operations["rehearseRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a language model helps here */
        get: operations["readAssist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another wording of a text */
        post: operations["rewriteDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An item into your language, or your text into the customer’s */
        post: operations["translate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may leave in which way, with the figures that speak for it */
        get: operations["approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the level of one kind of reply */
        put: operations["setApprovalLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What an agent may give away without a manager */
        put: operations["setApprovalBudgets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a reply ready for a manager */
        post: operations["handInDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/handed-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies that wait for a manager */
        get: operations["listHandedIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftingController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DraftingController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftingController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftingController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guard/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftingController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions, the newest first */
        get: operations["listDraftVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say again what a version said */
        post: operations["restoreDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voice in each language */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/voices/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the voice in one language */
        put: operations["saveVoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/voices/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invented customer answered in a voice */
        post: operations["previewVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/goodwill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the brand may give after a fault */
        get: operations["readGoodwill"];
        /** Set what the brand may give */
        put: operations["saveGoodwill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublishingController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the bot behaves, and where it may speak */
        get: operations["getBot"];
        /** Have it behave so from now on */
        put: operations["changeBot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/bot/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it would answer to a first message, and why; changes nothing */
        post: operations["tryBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people were told of, newest first */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody is on it */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails sent, waiting or kept, newest first */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very mail, text and HTML */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/alert-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you want to hear of */
        get: operations["getAlertPreferences"];
        /** Hear of other things, at other hours; what waits for the old hours is looked at again */
        put: operations["changeAlertPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/test-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send yourself a mail to see it arrive */
        post: operations["sendTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}/alert-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the brand’s people are told of */
        get: operations["getAlertSettings"];
        /** Tell them of more, or of less */
        put: operations["changeAlertSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts that the browser is to show: of the last quarter of an hour, not acknowledged */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that hear of alerts */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /** Add an address; its secret is shown this once */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an address with its delivery log */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /** Change what is named; what waits for the old hours is looked at again */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send something to see it arrive */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery log, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again: the same body and id, a new timestamp and signature */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The template filled in for this conversation; assigns as the macro says */
        post: operations["insertTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text filled in for an invented customer, with the guard’s word on it */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Canned responses and macros, by name */
        get: operations["listTemplates"];
        put?: never;
        /** A new template */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each is used, and how much of it is changed, by language */
        get: operations["templateFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of a brand’s, as JSON or CSV */
        get: operations["exportTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes what is new by name, changes what differs, removes nothing */
        post: operations["importTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a template */
        put: operations["changeTemplate"];
        post?: never;
        /** Remove a template */
        delete: operations["removeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InboxController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InboxController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InboxController_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InboxController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InboxController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/answered-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InboxController_answeredElsewhere"];
        delete: operations["InboxController_notAnsweredElsewhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that keep coming and have no answer, the most wanted first */
        get: operations["listOpenQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/questions/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for them now */
        post: operations["findOpenQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/questions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an entry of it */
        post: operations["acceptQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/questions/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is not for the FAQ */
        post: operations["dismissQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/questions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a dismissal back */
        post: operations["reopenQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers of the bot drawn by lot */
        get: operations["sampleAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/sample/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether it was right */
        put: operations["judgeAnswer"];
        post?: never;
        /** Take it back */
        delete: operations["unjudgeAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/trouble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers after which a person was needed, or that did not help, the worst first */
        get: operations["listTrouble"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the bot settled alone, and how often it was wrong, by language */
        get: operations["learningFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewKitController_kit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the promise was kept */
        get: operations["getPromiseReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Processes, schedules and jobs */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive; asks nobody else */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive, and the database is there and up to date */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures in the format of Prometheus */
        get: operations["getMetrics"];
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
        SignInBody: {
            email: string;
            password: string;
        };
        MeUser: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            locale: "en" | "el" | "sk" | "pl" | "tr";
            languages: string[];
        };
        MeBrand: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            /**
             * @description IANA zone
             * @example Europe/Athens
             */
            timeZone: string;
        };
        MeView: {
            user: components["schemas"]["MeUser"];
            brands: components["schemas"]["MeBrand"][];
            /** Format: date-time */
            serverNow: string;
            /** @description Sample traffic from the sandbox is connected */
            demo: boolean;
            /** @description Where the sandbox is, in a demo */
            demoUrl: string | null;
        };
        ChangeMeBody: {
            name?: string;
            /** @enum {string} */
            locale?: "en" | "el" | "sk" | "pl" | "tr";
            /** @description Languages this person answers in */
            languages?: string[];
        };
        ChangePasswordBody: {
            current: string;
            next: string;
        };
        InviteView: {
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            brandName: string;
            email: string | null;
        };
        AcceptInviteBody: {
            name: string;
            /** Format: email */
            email: string;
            password: string;
        };
        MemberView: {
            /** Format: uuid */
            userId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            /** Format: uuid */
            brandId: string;
            languages: string[];
        };
        MemberPage: {
            items: components["schemas"]["MemberView"][];
            next: string | null;
        };
        InviteBody: {
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            /** @description Only this address may accept */
            email?: string;
        };
        InviteLink: {
            /** @description Accepts the invitation, once */
            url: string;
        };
        TeamView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            name: string;
            languages: string[];
            memberIds: string[];
        };
        TeamPage: {
            items: components["schemas"]["TeamView"][];
            next: string | null;
        };
        NewTeamBody: {
            name: string;
            /** @description Languages it answers in; empty: all the rest */
            languages: string[];
            memberIds: string[];
            /** Format: uuid */
            brandId: string;
        };
        TeamBody: {
            name: string;
            /** @description Languages it answers in; empty: all the rest */
            languages: string[];
            memberIds: string[];
            /**
             * Format: uuid
             * @description Must be the brand it is in, when given
             */
            brandId?: string;
        };
        BrandView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description IANA zone */
            timeZone: string;
            /** @description ISO 639-1 */
            defaultLanguage: string;
            /** @description The shop’s own phones and addresses */
            contacts: string[];
            /** @description Its name in public addresses */
            slug: string | null;
            /** @description For whoever wants a person */
            helpEmail: string | null;
        };
        BrandList: {
            items: components["schemas"]["BrandView"][];
            next: string | null;
        };
        BrandBody: {
            name?: string;
            /** @description IANA zone, such as Europe/Athens */
            timeZone?: string;
            defaultLanguage?: string;
            /** @description No personal data when they stand in a reply */
            contacts?: string[];
            /** @example meltemi-home */
            slug?: string | null;
            /** @description Shown on the help page */
            helpEmail?: string | null;
        };
        ApiKeyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            next: string | null;
        };
        NewApiKeyBody: {
            /** Format: uuid */
            brandId: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
        };
        NewApiKeyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "agent" | "viewer";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
            /** @description Goes into "Authorization: Bearer ..."; shown this once */
            key: string;
        };
        CredentialFieldView: {
            key: string;
            label: string;
            secret: boolean;
            required: boolean;
            /** @description A key file or JSON */
            multiline?: boolean;
            help?: string;
        };
        PlatformView: {
            platform: string;
            title: string;
            externalIdHelp: string;
            credentials: components["schemas"]["CredentialFieldView"][];
            webhook: string | null;
            /** @description To be entered at the platform */
            webhookUrl: string | null;
        };
        PlatformList: {
            items: components["schemas"]["PlatformView"][];
            next: string | null;
        };
        StreamView: {
            id: string;
            polledAt: string | null;
            nextPollAt: string;
            failures: number;
            lastError: string | null;
            /** @description Items that polls have read, known ones included */
            itemsRead: number;
            /**
             * Format: date-time
             * @description When the history had been read; null while it is being imported
             */
            importedAt: string | null;
        };
        MissingScope: {
            /** @example pages_manage_engagement */
            scope: string;
            /** @description What can not be done without it; empty when it is not known */
            for: string;
        };
        AccountHealthView: {
            /**
             * Format: date-time
             * @description The last time it was seen; null while all is well
             */
            blindSince: string | null;
            /** @enum {string|null} */
            blindReason: "token_dead" | "polling_failed" | "webhooks_silent" | null;
            /**
             * Format: date-time
             * @description Polls find what no webhook announced, since then
             */
            webhooksSilentSince: string | null;
            /**
             * Format: date-time
             * @description Null: it does not end, or the platform does not say
             */
            tokenExpiresAt: string | null;
            /** @description Rights that the token lacks */
            missingScopes: components["schemas"]["MissingScope"][];
            /**
             * Format: date-time
             * @description When the token was last tried
             */
            probedAt: string | null;
            /** @description Why the last trial failed */
            probeError: string | null;
            /** @description Items that could not be taken in and wait for a replay */
            deadLetters: number;
            /** @description Why its menu and opening questions could not be set */
            menuError: string | null;
        };
        AccountView: {
            id: string;
            brandId: string;
            platform: string;
            platformTitle: string;
            externalId: string;
            name: string;
            /** @enum {string} */
            state: "active" | "reconnect" | "disconnected";
            stateReason: string | null;
            /**
             * Format: date-time
             * @description In this state since
             */
            stateSince: string | null;
            connectedAt: string;
            lastWebhookAt: string | null;
            streams: components["schemas"]["StreamView"][];
            health: components["schemas"]["AccountHealthView"];
        };
        AccountList: {
            items: components["schemas"]["AccountView"][];
            next: string | null;
        };
        ConnectBody: {
            brandId: string;
            platform: string;
            externalId: string;
            /** @description The fields that the platform’s manifest names */
            credentials: Record<string, never>;
        };
        DeadLetterView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** Format: uuid */
            accountId: string;
            accountName: string;
            platform: string;
            /** @enum {string} */
            source: "webhook" | "poll";
            /** @description Why it could not be taken in, as of the last attempt */
            reason: string;
            /** @description The start of the payload as it came, JSON */
            excerpt: string;
            /** @description How often it was tried */
            attempts: number;
            /**
             * Format: date-time
             * @description When the payload came
             */
            receivedAt: string;
            /** Format: date-time */
            triedAt: string;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetterView"][];
            /** @description Cursor of the following page */
            next: string | null;
        };
        ReplayBody: {
            /**
             * Format: uuid
             * @description Of this brand; default: all that you may
             */
            brandId?: string;
            /**
             * Format: uuid
             * @description Of this account
             */
            accountId?: string;
        };
        ReplayResult: {
            /** @description Dead letters that were tried */
            tried: number;
            /** @description Taken in now */
            resolved: number;
            /** @description Still failing; each says why */
            failed: number;
            /** @description Not tried yet: ask again */
            left: number;
        };
        CorrectionBody: {
            /** @example sk */
            language?: string;
            /** @enum {string} */
            sentiment?: "negative" | "neutral" | "positive";
            topics?: ("delivery" | "return_refund" | "product_quality" | "product_question" | "price_payment" | "contact_hours" | "site_fault" | "staff" | "praise" | "other")[];
            risks?: ("fury" | "abuse" | "threat" | "legal_threat" | "extortion" | "safety" | "media_threat" | "self_harm" | "data_privacy")[];
            /**
             * @description null: it is no noise
             * @enum {string|null}
             */
            noise?: "tag_a_friend" | "emoji_only" | "giveaway" | "spam" | "thanks" | null;
            needsHuman?: boolean;
        };
        CorrectionView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            by: string | null;
            /** @description Empty when the customer took it back */
            text: string;
            platform: string;
            /**
             * @description As the judge had it
             * @enum {string}
             */
            judged: "negative" | "neutral" | "positive";
            correction: components["schemas"]["CorrectionBody"];
        };
        CorrectionsPage: {
            items: components["schemas"]["CorrectionView"][];
            next: string | null;
        };
        LanguageFiguresView: {
            language: string;
            /** @description Items judged in the period */
            judged: number;
            /** @description Of these, corrected by a person in anything */
            corrected: number;
            sentimentCorrected: number;
            topicsCorrected: number;
            risksCorrected: number;
            noiseCorrected: number;
            needsHumanCorrected: number;
        };
        FiguresView: {
            modelVersion: string;
            languages: components["schemas"]["LanguageFiguresView"][];
        };
        FaqImportBody: {
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            format: "csv" | "json";
            /** @description The file’s text */
            text: string;
            /**
             * @description Only say what it would do
             * @default false
             */
            dryRun: boolean;
        };
        FaqImportRow: {
            /** @description Of the file, from 1; in JSON the place in the list */
            line: number;
            /** @enum {string} */
            action: "add" | "change";
            language: string;
            question: string;
            /** @description Which parts change */
            changes: string[];
        };
        FaqImportFault: {
            line: number;
            /** @description What is wrong, as a code */
            code: string;
            column: string | null;
            /** @description What stands there, or the limit */
            value: string;
            /** @description Question of the entry it collides with */
            other: string | null;
        };
        FaqImportView: {
            /** @description False: nothing was written */
            done: boolean;
            added: number;
            changed: number;
            same: number;
            /** @description What is added and changed, in order */
            rows: components["schemas"]["FaqImportRow"][];
            /** @description With any of these nothing is imported */
            faults: components["schemas"]["FaqImportFault"][];
        };
        FaqView: {
            language: string;
            question: string;
            paraphrases: string[];
            answer: string;
            shortAnswer: string | null;
            isPublic: boolean;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: uuid */
            ownerId: string | null;
            topic: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            version: number;
            /** @description Has a blank, [like this…], and is not used until it is filled in */
            unfinished: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        FaqPage: {
            items: components["schemas"]["FaqView"][];
            next: string | null;
        };
        FaqContentView: {
            language: string;
            question: string;
            paraphrases: string[];
            answer: string;
            shortAnswer: string | null;
            isPublic: boolean;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: uuid */
            ownerId: string | null;
            topic: string | null;
        };
        FaqVersionView: {
            version: number;
            /** Format: date-time */
            at: string;
            /** @description Null: a key, or the program */
            by: string | null;
            /** @enum {string} */
            change: "made" | "changed" | "restored" | "removed" | "brought_back";
            content: components["schemas"]["FaqContentView"];
        };
        FaqVersionList: {
            items: components["schemas"]["FaqVersionView"][];
            next: string | null;
        };
        NewFaqBody: {
            /** @example el */
            language: string;
            question: string;
            /** @description Other wordings of the same question */
            paraphrases: string[];
            answer: string;
            /** @description For a chat */
            shortAnswer?: string | null;
            /**
             * @description Stands on the public help page
             * @default false
             */
            isPublic: boolean;
            /**
             * Format: date
             * @description First day
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day
             */
            validUntil?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** @example return-policy */
            topic?: string | null;
            /** Format: uuid */
            brandId: string;
        };
        StartersBody: {
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            language: "en" | "el" | "sk" | "pl" | "tr";
        };
        StartersView: {
            /** @description Those whose topic or wording was there are left out */
            added: number;
        };
        FaqBody: {
            /** @example el */
            language: string;
            question: string;
            /** @description Other wordings of the same question */
            paraphrases: string[];
            answer: string;
            /** @description For a chat */
            shortAnswer?: string | null;
            /**
             * @description Stands on the public help page
             * @default false
             */
            isPublic: boolean;
            /**
             * Format: date
             * @description First day
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day
             */
            validUntil?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** @example return-policy */
            topic?: string | null;
            /**
             * Format: uuid
             * @description Must be the brand it is in, when given
             */
            brandId?: string;
            /** @description The version that was changed; refused when it is out of date */
            version?: number;
        };
        RuleView: {
            rule: string;
            /** @enum {string} */
            severity: "warn" | "block";
            /** @description In the language of whoever asks */
            message: string;
            /** @description Some may never be switched off */
            alwaysOn: boolean;
            off: boolean;
        };
        BrandPhraseBody: {
            /** @description Plain words; `~` stands for any ending */
            phrase: string;
            /** @description Null: in every language */
            language: string | null;
            /** @enum {string} */
            severity: "warn" | "block";
            /** @description What the agent reads */
            message: string;
            /** @description A better wording */
            suggestion: string;
        };
        RulebookView: {
            rules: components["schemas"]["RuleView"][];
            phrases: components["schemas"]["BrandPhraseBody"][];
        };
        RulebookBody: {
            /** Format: uuid */
            brandId: string;
            off: ("insult" | "threat" | "personal_data_public" | "wrong_language" | "sarcasm" | "blame" | "argue" | "unfilled_slot" | "policy_phrase" | "ask_again" | "queue_phrase" | "impossible_promise" | "wrong_address_form" | "shouting" | "closed_door" | "empty" | "brand_phrase")[];
            phrases: components["schemas"]["BrandPhraseBody"][];
        };
        TryBody: {
            /** Format: uuid */
            brandId: string;
            off: ("insult" | "threat" | "personal_data_public" | "wrong_language" | "sarcasm" | "blame" | "argue" | "unfilled_slot" | "policy_phrase" | "ask_again" | "queue_phrase" | "impossible_promise" | "wrong_address_form" | "shouting" | "closed_door" | "empty" | "brand_phrase")[];
            phrases: components["schemas"]["BrandPhraseBody"][];
            text: string;
            language: string;
            public: boolean;
        };
        TriedFinding: {
            rule: string;
            /** @enum {string} */
            severity: "warn" | "block";
            start: number;
            end: number;
            message: string;
            suggestion: string;
        };
        TriedView: {
            /** @enum {string} */
            act: "answer" | "welcome" | "choice" | "handover" | "silent" | "noise";
            reason: string;
            language: string;
            /** @description What it would write */
            text: string | null;
            /** @description Buttons under it */
            choices: string[];
            /** @description The likeliest first */
            ranking: components["schemas"]["TriedEntry"][];
            /** @description People are there now */
            isOpen: boolean;
            sentiment: string;
            risks: string[];
            needsHuman: boolean;
        };
        CalendarBody: {
            id: string;
            name: string;
            /** @description {zone, always: true} or {zone, weekly: {mon: [["09:00", "17:00"]]}, exceptions: [{date, intervals}]} */
            hours: Record<string, never>;
            /** @enum {string|null} */
            holidays: "GR" | "SK" | "PL" | "TR" | "CZ" | "DE" | null;
        };
        ConditionBody: {
            platforms?: string[];
            kinds?: ("comment" | "message" | "review" | "mention")[];
            languages?: string[];
            sentiments?: ("negative" | "neutral" | "positive")[];
            topics?: ("delivery" | "return_refund" | "product_quality" | "product_question" | "price_payment" | "contact_hours" | "site_fault" | "staff" | "praise" | "other")[];
            risks?: ("fury" | "abuse" | "threat" | "legal_threat" | "extortion" | "safety" | "media_threat" | "self_harm" | "data_privacy")[];
            severities?: ("critical" | "high" | "medium" | "low")[];
            customers?: ("new" | "returning" | "frequent" | "complained")[];
            /** @description The review has so many stars or fewer */
            maxRating?: number;
        };
        LadderStepBody: {
            /** @description Per cent of the time; 100: the breach */
            percent: number;
            /** @description A rung nobody stands on: the next one */
            who: ("assignee" | "team" | "manager" | "owner")[];
        };
        LadderBody: {
            tells: components["schemas"]["LadderStepBody"][];
            /**
             * @description A breach that nobody acknowledges is told again so long after the last time
             * @default 3600
             */
            repeatSeconds: number;
            /**
             * @description At most so often; 0: never
             * @default 3
             */
            repeatTimes: number;
        };
        RuleBody: {
            /** @description Stays the same when the rule is changed */
            id: string;
            name: string;
            /** @description All must hold; empty: everything matches */
            when: components["schemas"]["ConditionBody"];
            /** @description Open time until the first answer */
            firstSeconds: number;
            /** @description Open time until each further answer */
            nextSeconds: number;
            /** @description Open time until a complaint is settled; null: no promise; left out: three days */
            resolutionSeconds?: number | null;
            /** @description Warn at these shares of the time */
            warnPercent: number[];
            /** @description Whom the steps tell; left out: the assignee, from 75 % the team, 90 % managers, owners */
            ladder?: components["schemas"]["LadderBody"];
            /** @description Null: around the clock */
            calendarId: string | null;
        };
        PromiseBody: {
            calendars: components["schemas"]["CalendarBody"][];
            /** @description The first that matches holds */
            rules: components["schemas"]["RuleBody"][];
        };
        PromiseView: {
            version: number;
            promise: components["schemas"]["PromiseBody"];
            since: string;
            /** @description Null: the default */
            changedBy: string | null;
        };
        ChangePromiseBody: {
            /** @description The version that was changed */
            version: number;
            promise: components["schemas"]["PromiseBody"];
        };
        PromiseVersions: {
            items: components["schemas"]["PromiseView"][];
            next: string | null;
        };
        RehearseBody: {
            promise: components["schemas"]["PromiseBody"];
            /** @default 30 */
            days: Record<string, never>;
        };
        RehearsedStep: {
            /** @description Per cent of the time; 100: the breach */
            percent: number;
            who: ("assignee" | "team" | "manager" | "owner")[];
            times: number;
        };
        RehearsedSample: {
            conversationId: string;
            excerpt: string;
            startedAt: string;
            dueBefore: string | null;
            dueAfter: string | null;
        };
        RehearsedRule: {
            ruleId: string;
            /** @description Turns of customers that it would have held for */
            hits: number;
            breachedBefore: number;
            breachedAfter: number;
            /** @description Warnings and breaches that would have been told, by step, without repeats */
            told: components["schemas"]["RehearsedStep"][];
            sample: components["schemas"]["RehearsedSample"][];
        };
        Rehearsal: {
            since: string;
            rules: components["schemas"]["RehearsedRule"][];
            /** @description There were more turns than are counted here */
            cut: boolean;
        };
        CountedSpan: {
            from: string;
            to: string;
            seconds: number;
        };
        PauseView: {
            from: string;
            /** @description Null while it lasts */
            to: string | null;
            /** @enum {string} */
            reason: "customer" | "carrier" | "supplier" | "return" | "appointment";
            /** @enum {string|null} */
            endedBy: "person" | "customer" | "clock" | null;
        };
        ClockChangeView: {
            at: string;
            ruleId: string;
            version: number;
            startedAt: string;
            dueAt: string | null;
        };
        ClockExplanation: {
            /** @enum {string} */
            kind: "first" | "next" | "resolution";
            /** @description Of the promise */
            version: number;
            rule: components["schemas"]["RuleBody"];
            /** @description Null: around the clock */
            calendar: string | null;
            /** @description IANA zone of the calendar, or of the brand */
            timeZone: string;
            startedAt: string;
            seconds: number;
            /** @description Open time up to the due instant, in order */
            counted: components["schemas"]["CountedSpan"][];
            /** @description In which nothing was counted */
            pauses: components["schemas"]["PauseView"][];
            /** @description Null: paused, or no opening in 60 days */
            dueAt: string | null;
            /** @description A program said that somebody would answer; it stops nothing */
            acknowledgedAt: string | null;
            stoppedAt: string | null;
            stoppedBy: string | null;
            /** @description What it said before, oldest first */
            before: components["schemas"]["ClockChangeView"][];
        };
        PausesView: {
            /** @description Oldest first */
            items: components["schemas"]["PauseView"][];
            /** @description Whether a clock runs that can be paused */
            pausable: boolean;
            /** @description Whether there is a step to undo */
            undoable: boolean;
        };
        PauseBody: {
            /**
             * @description What everybody waits for
             * @enum {string}
             */
            reason: "customer" | "carrier" | "supplier" | "return" | "appointment";
        };
        DestinationBody: {
            /** @enum {string} */
            kind: "bot" | "language" | "trained" | "team" | "person" | "role";
            /** @description With “team” */
            teamId?: string;
            /** @description With “person” */
            userId?: string;
            /**
             * @description With “role”
             * @enum {string}
             */
            role?: "manager" | "owner";
        };
        RoutingRuleBody: {
            /** @description Stays the same when the rule is changed */
            id: string;
            name: string;
            when: components["schemas"]["ConditionBody"];
            to: components["schemas"]["DestinationBody"];
        };
        ShiftBody: {
            /** @description Either this */
            teamId?: string;
            /** @description Or this */
            userId?: string;
            /** @description As the hours of a promise’s calendar */
            hours: Record<string, never>;
        };
        TrainingBody: {
            /** @description Either this */
            teamId?: string;
            /** @description Or this */
            userId?: string;
            /** @description Risks they may be given */
            risks: ("fury" | "abuse" | "threat" | "legal_threat" | "extortion" | "safety" | "media_threat" | "self_harm" | "data_privacy")[];
        };
        RoutingBody: {
            /** @description The first that matches counts */
            rules: components["schemas"]["RoutingRuleBody"][];
            /** @description Most that may wait for one person */
            capacity: number | null;
            sticky: boolean;
            queueOwnerId: string | null;
            shifts: components["schemas"]["ShiftBody"][];
            /** @description Left out: nobody is trained */
            training?: components["schemas"]["TrainingBody"][];
        };
        RoutingView: {
            /** @description 0: the default */
            version: number;
            routing: components["schemas"]["RoutingBody"];
            since: string | null;
        };
        ChangeRoutingBody: {
            /** @description The version that was changed; 0 is the default */
            version: number;
            routing: components["schemas"]["RoutingBody"];
        };
        RehearseRoutingBody: {
            routing: components["schemas"]["RoutingBody"];
            /** @default 30 */
            days: Record<string, never>;
        };
        RoutedSample: {
            conversationId: string;
            excerpt: string;
        };
        RoutedRule: {
            ruleId: string;
            /** @description Items that it would have sent on */
            hits: number;
            sample: components["schemas"]["RoutedSample"][];
        };
        RoutingRehearsal: {
            since: string;
            rules: components["schemas"]["RoutedRule"][];
            /** @description There were more items than are counted here */
            cut: boolean;
        };
        AssistView: {
            /** @description Null: none is set up */
            model: string | null;
            rewrites: ("shorter" | "warmer" | "more_formal" | "simpler" | "more_concrete")[];
        };
        RewriteBody: {
            text: string;
            /** @enum {string} */
            how: "shorter" | "warmer" | "more_formal" | "simpler" | "more_concrete";
        };
        WrittenView: {
            text: string;
            /** @description ISO 639-1 */
            language: string;
        };
        TranslateBody: {
            /** @description Of this item, into your language */
            messageId?: string;
            /** @description This text, into the customer’s language */
            text?: string;
        };
        AcceptanceView: {
            decided: number;
            unchanged: number;
            /** @description At most a tenth of the words changed */
            nearlyUnchanged: number;
            rejected: number;
            /** @description Mean share of words changed */
            editShare: number | null;
            reasons: {
                [key: string]: number;
            };
        };
        ApprovalCellView: {
            /** @enum {string} */
            topic: "*" | "delivery" | "return_refund" | "product_quality" | "product_question" | "price_payment" | "contact_hours" | "site_fault" | "staff" | "praise" | "other";
            /** @description ISO 639-1, or `*` */
            language: string;
            /** @description A platform, or `*` */
            channel: string;
            /** @enum {string} */
            level: "off" | "draft" | "approve" | "automatic";
            /** @description Somebody has set it for just this kind */
            own: boolean;
            figures: components["schemas"]["AcceptanceView"];
            /**
             * @description What the figures speak for
             * @enum {string|null}
             */
            suggestion: "off" | "draft" | "approve" | "automatic" | null;
        };
        ApprovalView: {
            cells: components["schemas"]["ApprovalCellView"][];
            budgets: {
                [key: string]: number;
            };
            /** @description Days that the figures look back */
            days: number;
        };
        ApprovalCellBody: {
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            topic: "*" | "delivery" | "return_refund" | "product_quality" | "product_question" | "price_payment" | "contact_hours" | "site_fault" | "staff" | "praise" | "other";
            language: string;
            channel: string;
            /**
             * @description `inherit` takes the setting away
             * @enum {string}
             */
            level: "off" | "draft" | "approve" | "automatic" | "inherit";
        };
        BudgetsBody: {
            /** Format: uuid */
            brandId: string;
            /** @description By ISO 4217 code, or `%` */
            budgets: {
                [key: string]: number;
            };
        };
        HandInBody: {
            /** @description The version that was made ready */
            version: number;
            /** @description For the manager */
            note?: string;
        };
        WaitingView: {
            by: string | null;
            note: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            brandId: string;
            text: string;
            language: string;
        };
        WaitingList: {
            items: components["schemas"]["WaitingView"][];
        };
        NewDraftBody: {
            /** @enum {string} */
            place?: "public_comment" | "private_message" | "review_response";
            /**
             * @description Another approach than the one chosen
             * @enum {string}
             */
            playbook?: "praise" | "stars_only" | "star_slip" | "question" | "order_status" | "complaint" | "let_go" | "silent" | "mixed" | "customer_wrong" | "fury" | "legal_threat" | "media" | "extortion" | "safety" | "self_harm" | "data_privacy" | "data_request" | "threat" | "wrong_business" | "holding" | "none";
            /** @description Start from this text instead of a composed one */
            text?: string;
        };
        FindingView: {
            rule: string;
            /** @enum {string} */
            severity: "warn" | "block";
            start: number;
            end: number;
            message: string;
            suggestion: string;
        };
        SlotView: {
            key: string;
            hint: string;
            start: number;
            end: number;
        };
        HandedInView: {
            by: string | null;
            note: string | null;
            /** Format: date-time */
            at: string;
        };
        DraftView: {
            /** @enum {string} */
            verdict: "pass" | "warn" | "block";
            findings: components["schemas"]["FindingView"][];
            id: string;
            version: number;
            text: string;
            language: string;
            /** @enum {string} */
            place: "public_comment" | "private_message" | "review_response";
            /** @enum {string} */
            status: "pending" | "approved" | "stale" | "discarded";
            /** @enum {string} */
            origin: "composed" | "model" | "person" | "bot";
            playbook: string | null;
            slots: components["schemas"]["SlotView"][];
            evidence: Record<string, never>[];
            /** @description Sentences that state something and rest on nothing */
            gaps: Record<string, never>[];
            /** @description Figures for whoever answers */
            notes: Record<string, never>[];
            /**
             * @description What may become of it
             * @enum {string}
             */
            level: "off" | "draft" | "approve" | "automatic";
            /** @description Why only a manager may send it */
            managerReasons: string[];
            handedIn: components["schemas"]["HandedInView"] | null;
            updatedAt: string;
        };
        SaveDraftBody: {
            text: string;
            /** @enum {string} */
            place?: "public_comment" | "private_message" | "review_response";
            /** @description The version that was edited */
            version: number;
        };
        ApproveBody: {
            /** @description The version that was read */
            version: number;
            /** @description Why it goes out although the guard warns */
            reason?: string;
        };
        ApprovedView: {
            publicationId: string;
        };
        DiscardBody: {
            /** @enum {string} */
            reason?: "wrong_facts" | "wrong_tone" | "wrong_language" | "misses_the_point" | "no_reply_needed" | "other";
            note?: string;
        };
        CheckBody: {
            conversationId: string;
            text: string;
            /** @enum {string} */
            place: "public_comment" | "private_message" | "review_response";
        };
        CheckView: {
            /** @enum {string} */
            verdict: "pass" | "warn" | "block";
            findings: components["schemas"]["FindingView"][];
        };
        VersionView: {
            version: number;
            text: string;
            /** @enum {string} */
            authorKind: "composed" | "model" | "person" | "bot";
            author: string | null;
            savedAt: string;
        };
        VersionList: {
            /** @description The newest first */
            items: components["schemas"]["VersionView"][];
        };
        RestoreBody: {
            /** @description The version to say again */
            restore: number;
            /** @description The version that is replaced */
            version: number;
        };
        VoiceView: {
            /** @enum {string} */
            address: "formal" | "informal";
            /** @enum {string} */
            warmth: "formal" | "friendly" | "warm";
            emoji: boolean;
            /** @description By the given name, in the vocative, where its form is sure */
            greetByName: boolean;
            /** @description On a line of its own at the end */
            signature?: string;
            /** @description Instead of ours; `{name}` where the name is to stand */
            greeting?: string;
            /** @description Sentences to close with */
            loved: string[];
            /** @description Words no reply should have */
            banned: string[];
            language: string;
            /** @description Null: nobody has set it yet */
            updatedAt: string | null;
        };
        VoiceList: {
            items: components["schemas"]["VoiceView"][];
        };
        VoiceBody: {
            /** @enum {string} */
            address: "formal" | "informal";
            /** @enum {string} */
            warmth: "formal" | "friendly" | "warm";
            emoji: boolean;
            /** @description By the given name, in the vocative, where its form is sure */
            greetByName: boolean;
            /** @description On a line of its own at the end */
            signature?: string;
            /** @description Instead of ours; `{name}` where the name is to stand */
            greeting?: string;
            /** @description Sentences to close with */
            loved: string[];
            /** @description Words no reply should have */
            banned: string[];
        };
        PreviewBody: {
            /** Format: uuid */
            brandId: string;
            text: string;
            /** @example sk */
            language: string;
        };
        PreviewView: {
            /** @enum {string} */
            verdict: "pass" | "warn" | "block";
            findings: components["schemas"]["FindingView"][];
            text: string;
            /** @description Variables that are not known */
            missing: string[];
        };
        GoodwillView: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /** @description The shop pays when something goes back after its own fault */
            shippingPaid: boolean;
            /** @description What a small gift after a fault of ours may be worth */
            giftAmount: number | null;
            /** @description All gifts of a calendar month together; never beyond */
            monthlyBudget: number | null;
            /** @description Suggest to let a thing go where that is cheaper */
            letGo: boolean;
            /** @description Value of a usual order */
            orderValue: number | null;
            /** @description Share of the price that is not cost, in percent */
            marginPercent: number | null;
            /** @description Work on one return */
            handlingCost: number | null;
            /** @description Shipping of one return */
            returnCost: number | null;
            /** @description Given away this month, by the brand’s calendar */
            spentThisMonth: number;
        };
        GoodwillBody: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /** @description The shop pays when something goes back after its own fault */
            shippingPaid: boolean;
            /** @description What a small gift after a fault of ours may be worth */
            giftAmount: number | null;
            /** @description All gifts of a calendar month together; never beyond */
            monthlyBudget: number | null;
            /** @description Suggest to let a thing go where that is cheaper */
            letGo: boolean;
            /** @description Value of a usual order */
            orderValue: number | null;
            /** @description Share of the price that is not cost, in percent */
            marginPercent: number | null;
            /** @description Work on one return */
            handlingCost: number | null;
            /** @description Shipping of one return */
            returnCost: number | null;
        };
        ReturnsBody: {
            /** @description After the conversation was closed */
            afterClosed: boolean;
            /** @description So many hours after a person has answered, without another word of theirs */
            afterHours: number | null;
        };
        BotPolicyBody: {
            on: boolean;
            /**
             * @description closed: while the calendar of the promise is
             * @enum {string}
             */
            hours: "always" | "closed";
            /** @description Besides complaints, risks, anger */
            never: ("where_order" | "site_fault" | "customisation" | "return_trouble" | "looks_on_me")[];
            /** @description A message with one of them goes to a person */
            neverWords: string[];
            threshold: number;
            /** @description Its turns in one thread before a person looks at it */
            maxTurns: number;
            /**
             * @description What becomes of a plain question beneath a post
             * @enum {string}
             */
            comments: "off" | "public" | "private";
            returns: components["schemas"]["ReturnsBody"];
            /** @description An offered choice waits so long before a person gets it */
            choiceMinutes: number;
            /** @description Shows the FAQ in the platform’s menu and as questions to begin with */
            menu: boolean;
        };
        MeaningView: {
            threshold: number;
            /** @description Of 100 messages */
            answered: number;
            /** @description Of 100 answers */
            right: number;
        };
        BotChannelView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            platformTitle: string;
            /** @description It has a menu or questions to begin with */
            hasMenu: boolean;
            /**
             * Format: date-time
             * @description Last set
             */
            menuAt: string | null;
            /** @description Why it could not be set */
            menuError: string | null;
        };
        BotView: {
            /** @description 0: the default */
            version: number;
            policy: components["schemas"]["BotPolicyBody"];
            /** Format: date-time */
            since: string | null;
            /** @description What thresholds meant on shops we know */
            meanings: components["schemas"]["MeaningView"][];
            channels: components["schemas"]["BotChannelView"][];
        };
        ChangeBotBody: {
            /** @description The version that was changed; 0 is the default */
            version: number;
            policy: components["schemas"]["BotPolicyBody"];
        };
        TryBotBody: {
            text: string;
            /**
             * @description Left out: it is guessed
             * @example sk
             */
            language?: string;
            /**
             * @default message
             * @enum {string}
             */
            kind: "message" | "comment";
        };
        TriedEntry: {
            /** Format: uuid */
            id: string;
            question: string;
            /** @description 0 to 1 */
            confidence: number;
        };
        AlertDetailView: {
            /** @description Of a risk */
            risks?: string[];
            /** @description Of a bad review: stars */
            rating?: number;
            /** @description Of a crisis: different people */
            people?: number;
            /** @description Of a crisis: items */
            items?: number;
            /** @description Of a crisis: within so long */
            seconds?: number;
            /** @description Of a crisis: the post on the platform; null: about the whole brand */
            contextId?: string | null;
            /** @description Of a stuck reply */
            publicationId?: string;
            /** @description Of a stuck reply: what the publication was then */
            state?: string;
        };
        AlertAccount: {
            /** Format: uuid */
            id: string;
            name: string;
            platform: string;
            platformTitle: string;
        };
        AlertView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            kind: "warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck";
            /** @description Per cent of the time that was over; 100 is the breach. Null for an account */
            step: number | null;
            /** Format: uuid */
            conversationId: string | null;
            /** @description Of what the customer wrote; empty for an account */
            excerpt: string;
            detail: components["schemas"]["AlertDetailView"];
            /** @description How often it was told again */
            repeats: number;
            /**
             * Format: date-time
             * @description When the answer is due that it is about
             */
            dueAt: string | null;
            account: components["schemas"]["AlertAccount"] | null;
            /**
             * Format: date-time
             * @description channel_blind, token_dead: since when; token_expiring: when access ends
             */
            about: string | null;
            /**
             * @description Of channel_blind
             * @enum {string|null}
             */
            reason: "token_dead" | "polling_failed" | "webhooks_silent" | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cause was over; only of an account
             */
            resolvedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
        };
        AlertPage: {
            items: components["schemas"]["AlertView"][];
            /** @description Cursor of the following page */
            next: string | null;
        };
        MailView: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /**
             * @description kept: no SMTP is configured; it stands here
             * @enum {string}
             */
            state: "queued" | "sent" | "kept" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            error: string | null;
        };
        OutboxPage: {
            items: components["schemas"]["MailView"][];
            /** @description Cursor of the following page */
            next: string | null;
            /** @description Whether an SMTP server is configured */
            smtp: boolean;
        };
        MailDetail: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /**
             * @description kept: no SMTP is configured; it stands here
             * @enum {string}
             */
            state: "queued" | "sent" | "kept" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            error: string | null;
            /** @description The plain-text part */
            text: string;
            /** @description A whole HTML document that loads nothing; show it in a sandboxed frame */
            html: string;
        };
        AlertPreferencesBody: {
            /** @description Not told by e-mail */
            emailMuted: ("warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck" | "digest_daily" | "digest_weekly")[];
            /** @description As the hours of a promise’s calendar: when something may come; null: around the clock */
            emailHours: Record<string, never> | null;
            /** @description Whether open consoles show notifications of the browser */
            browser: boolean;
            /** @description Not shown by the browser */
            browserMuted: ("warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck")[];
            /** @description As the hours of a promise’s calendar: when something may come; null: around the clock */
            browserHours: Record<string, never> | null;
            /** @description A risk or a crisis comes at once, whatever the hours say */
            urgentThrough: boolean;
        };
        BrandAlertSettingsBody: {
            /** @description Risks that are told */
            risks: ("fury" | "abuse" | "threat" | "legal_threat" | "extortion" | "safety" | "media_threat" | "self_harm" | "data_privacy")[];
            /** @description So many stars or fewer; 0: never */
            negativeReviewStars: number;
            /** @description So many different unhappy people, and three times the usual; 0: never */
            crisisPeople: number;
            /** @description Within so long */
            crisisSeconds: number;
            /** @description A reply not out for so long */
            stuckSeconds: number;
            digestDaily: boolean;
            digestWeekly: boolean;
            /** @description Local hour of the owner’s digest */
            digestHour: number;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            kind: "warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck";
            /** @description Per cent of the time that was over; 100 is the breach. Null for an account */
            step: number | null;
            /** Format: uuid */
            conversationId: string | null;
            /** @description Of what the customer wrote; empty for an account */
            excerpt: string;
            detail: components["schemas"]["AlertDetailView"];
            /** @description How often it was told again */
            repeats: number;
            /**
             * Format: date-time
             * @description When the answer is due that it is about
             */
            dueAt: string | null;
            account: components["schemas"]["AlertAccount"] | null;
            /**
             * Format: date-time
             * @description channel_blind, token_dead: since when; token_expiring: when access ends
             */
            about: string | null;
            /**
             * @description Of channel_blind
             * @enum {string|null}
             */
            reason: "token_dead" | "polling_failed" | "webhooks_silent" | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cause was over; only of an account
             */
            resolvedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /**
             * Format: date-time
             * @description When it was told last
             */
            toldAt: string;
        };
        NoticeList: {
            /** @description Oldest first */
            items: components["schemas"]["NoticeView"][];
            next: string | null;
        };
        EndpointView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** @description Of a chat program only its beginning: the address is the secret */
            url: string;
            /** @enum {string} */
            format: "signed" | "slack" | "teams";
            /** @enum {string} */
            locale: "en" | "el" | "sk" | "pl" | "tr";
            muted: ("warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck")[];
            hours: Record<string, never> | null;
            urgentThrough: boolean;
            active: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        EndpointPage: {
            items: components["schemas"]["EndpointView"][];
            next: string | null;
        };
        NewEndpointBody: {
            /** Format: uuid */
            brandId: string;
            /** @example https://shop.example/hooks/sixhour */
            url: string;
            /**
             * @description signed: JSON under an HMAC. slack, teams: an incoming webhook of that program
             * @default signed
             * @enum {string}
             */
            format: "signed" | "slack" | "teams";
            /**
             * @description Of what people read there
             * @default en
             * @enum {string}
             */
            locale: "en" | "el" | "sk" | "pl" | "tr";
        };
        NewEndpointView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** @description Of a chat program only its beginning: the address is the secret */
            url: string;
            /** @enum {string} */
            format: "signed" | "slack" | "teams";
            /** @enum {string} */
            locale: "en" | "el" | "sk" | "pl" | "tr";
            muted: ("warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck")[];
            hours: Record<string, never> | null;
            urgentThrough: boolean;
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Key of the HMAC in Sixhour-Signature; shown this once. Null for a chat program */
            secret: string | null;
        };
        ChangeEndpointBody: {
            /** @description False: nothing goes there until it is switched on again */
            active?: boolean;
            /** @enum {string} */
            locale?: "en" | "el" | "sk" | "pl" | "tr";
            /** @description Do not go there */
            muted?: ("warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead" | "risk" | "negative_review" | "crisis" | "publication_stuck")[];
            /** @description As the hours of a promise’s calendar; null: around the clock */
            hours?: Record<string, never> | null;
            /** @description A risk or a crisis goes at once, whatever the hours say */
            urgentThrough?: boolean;
        };
        DeliveryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            endpointId: string;
            url: string;
            /** @enum {string} */
            event: "clock.warned" | "clock.breached" | "channel.blind" | "token.expiring" | "token.dead" | "alert.resolved" | "item.risk" | "review.negative" | "crisis" | "publication.stuck" | "alerts.together" | "test";
            /** @enum {string} */
            state: "queued" | "sent" | "failed";
            attempts: number;
            /** @description HTTP status of the latest answer */
            lastStatus: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            error: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            next: string | null;
        };
        InsertBody: {
            /**
             * @description The draft’s or the customer’s unless given
             * @example sk
             */
            language?: string;
            /** @enum {string} */
            place: "public_comment" | "private_message" | "review_response";
        };
        ActionBody: {
            /** @enum {string} */
            do: "assign_me" | "assign_team" | "close";
            /**
             * Format: uuid
             * @description For assign_team
             */
            teamId?: string;
            /**
             * @description For close
             * @enum {string}
             */
            reason?: "answered_elsewhere" | "no_reply_needed" | "spam" | "duplicate" | "resolved" | "other";
        };
        InsertedView: {
            /** @enum {string} */
            verdict: "pass" | "warn" | "block";
            findings: components["schemas"]["FindingView"][];
            text: string;
            /** @description Variables that are not known */
            missing: string[];
            /** Format: uuid */
            useId: string;
            language: string;
            actions: components["schemas"]["ActionBody"][];
        };
        TemplateView: {
            name: string;
            /**
             * @description Liquid texts by ISO 639-1 code
             * @example {
             *       "sk": "Dobrý deň, {{ customer.salutation }}!"
             *     }
             */
            texts: {
                [key: string]: string;
            };
            actions: components["schemas"]["ActionBody"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TemplatesPage: {
            items: components["schemas"]["TemplateView"][];
            next: string | null;
        };
        NewTemplateBody: {
            name: string;
            /**
             * @description Liquid texts by ISO 639-1 code
             * @example {
             *       "sk": "Dobrý deň, {{ customer.salutation }}!"
             *     }
             */
            texts: {
                [key: string]: string;
            };
            actions: components["schemas"]["ActionBody"][];
            /** Format: uuid */
            brandId: string;
        };
        TemplateFiguresView: {
            /** Format: uuid */
            templateId: string;
            language: string;
            used: number;
            /** @description Left in a reply */
            sent: number;
            /** @description Left without a change */
            unchanged: number;
            /** @description Put in, then thrown away */
            thrownAway: number;
            /** @description Mean share of words changed, 0 to 1 */
            editShare: number | null;
        };
        TemplateFiguresList: {
            items: components["schemas"]["TemplateFiguresView"][];
        };
        ImportBody: {
            /** Format: uuid */
            brandId: string;
            /** @enum {string} */
            format: "json" | "csv";
            content: string;
        };
        RefusedView: {
            name: string;
            why: string;
        };
        ImportedView: {
            made: number;
            changed: number;
            unchanged: number;
            refused: components["schemas"]["RefusedView"][];
        };
        TemplateBody: {
            name: string;
            /**
             * @description Liquid texts by ISO 639-1 code
             * @example {
             *       "sk": "Dobrý deň, {{ customer.salutation }}!"
             *     }
             */
            texts: {
                [key: string]: string;
            };
            actions: components["schemas"]["ActionBody"][];
        };
        RefView: {
            id: string;
            name: string;
        };
        ContactView: {
            id: string;
            name: string;
            handle: string | null;
            /** @description Erased at their wish: nothing is known of them any more */
            erased: boolean;
        };
        ClockView: {
            /** @enum {string} */
            kind: "first" | "next" | "resolution";
            /**
             * @description no_opening: the calendar does not open for 60 days, so there is no deadline
             * @enum {string}
             */
            state: "running" | "paused" | "no_opening" | "breached" | "met" | "cancelled";
            startedAt: string;
            /** @description Null when paused or no_opening */
            dueAt: string | null;
            /** @description Negative when it is over */
            secondsLeft: number | null;
            totalSeconds: number | null;
            /** @description Since when nothing counts */
            pausedAt: string | null;
            /** @description IANA zone of the brand */
            timeZone: string;
        };
        WindowView: {
            closesAt: string | null;
            secondsLeft: number | null;
            personOnly: boolean;
            open: boolean;
        };
        DraftRefView: {
            id: string;
            status: string;
        };
        PublicationRefView: {
            state: string;
        };
        ConversationSummary: {
            id: string;
            brandId: string;
            brandName: string;
            platform: string;
            platformTitle: string;
            /** @enum {string} */
            kind: "comment" | "message" | "review" | "mention";
            account: components["schemas"]["RefView"];
            contact: components["schemas"]["ContactView"] | null;
            excerpt: string;
            rating: number | null;
            language: string;
            sentiment: string | null;
            topics: string[];
            risks: string[];
            /** @enum {string} */
            state: "open" | "waiting" | "bot" | "closed" | "archived";
            stateReason: string | null;
            assignee: components["schemas"]["RefView"] | null;
            team: components["schemas"]["RefView"] | null;
            messageCount: number;
            lastInboundAt: string | null;
            clock: components["schemas"]["ClockView"] | null;
            window: components["schemas"]["WindowView"] | null;
            draft: components["schemas"]["DraftRefView"] | null;
            publication: components["schemas"]["PublicationRefView"] | null;
        };
        QueuePage: {
            items: components["schemas"]["ConversationSummary"][];
            next: string | null;
            serverNow: string;
        };
        CountsView: {
            open: number;
            mine: number;
            unassigned: number;
            bot: number;
            waiting: number;
            /** @description Open and over the promise */
            breached: number;
            /** @description Open and due within an hour */
            dueSoon: number;
        };
        ContextView: {
            externalId: string;
            excerpt?: string;
            permalink?: string;
            isAd?: boolean;
        };
        AuthorView: {
            /** @enum {string} */
            kind: "customer" | "person" | "bot" | "outside";
            name: string | null;
        };
        AttachmentView: {
            type: string;
            url?: string;
        };
        SentimentView: {
            label: string;
            negative: number;
            neutral: number;
            positive: number;
        };
        TopicView: {
            topic: string;
            score: number;
        };
        RiskView: {
            risk: string;
            score: number;
        };
        ReasonView: {
            word: string;
            start: number;
            end: number;
            weight: number;
            label: string;
        };
        JudgementView: {
            language: string;
            languageConfidence: number;
            sentiment: components["schemas"]["SentimentView"];
            topics: components["schemas"]["TopicView"][];
            risks: components["schemas"]["RiskView"][];
            noise: string | null;
            needsHuman: boolean;
            reasons: components["schemas"]["ReasonView"][];
            modelVersion: string;
            /**
             * @description Who had the last word, where it was not the model
             * @enum {string}
             */
            changedBy?: "person" | "earlier_correction" | "second_opinion";
        };
        PublicationView: {
            id: string;
            state: string;
            error: string | null;
        };
        MessageView: {
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            author: components["schemas"]["AuthorView"];
            text: string;
            rating: number | null;
            attachments: components["schemas"]["AttachmentView"][];
            createdAt: string;
            editedAt: string | null;
            deletedAt: string | null;
            hiddenAt: string | null;
            historical: boolean;
            judgement: components["schemas"]["JudgementView"] | null;
            publication: components["schemas"]["PublicationView"] | null;
        };
        StepView: {
            percent: number;
            at: string;
            takenAt: string | null;
        };
        ClockDetail: {
            /** @enum {string} */
            kind: "first" | "next" | "resolution";
            /**
             * @description no_opening: the calendar does not open for 60 days, so there is no deadline
             * @enum {string}
             */
            state: "running" | "paused" | "no_opening" | "breached" | "met" | "cancelled";
            startedAt: string;
            /** @description Null when paused or no_opening */
            dueAt: string | null;
            /** @description Negative when it is over */
            secondsLeft: number | null;
            totalSeconds: number | null;
            /** @description Since when nothing counts */
            pausedAt: string | null;
            /** @description IANA zone of the brand */
            timeZone: string;
            id: string;
            cycle: number;
            stoppedAt: string | null;
            stoppedBy: string | null;
            steps: components["schemas"]["StepView"][];
        };
        LimitView: {
            max: number;
            /** @enum {string} */
            unit: "characters" | "utf16" | "bytes";
        };
        ReplyOptionView: {
            /** @enum {string} */
            place: "public_comment" | "private_message" | "review_response";
            /** @enum {string} */
            via: "api" | "link-only" | "none";
            limit: components["schemas"]["LimitView"];
        };
        HistoryView: {
            at: string;
            actor: string;
            action: string;
            detail: Record<string, never>;
        };
        BotTurnView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            act: "answer" | "welcome" | "choice" | "handover";
            reason: string;
            /** @description What the customer had written */
            asked: string;
            /** @description Of the FAQ: answered with, or offered */
            questions: string[];
        };
        CandidateView: {
            question: string;
            /** @description 0 to 1 */
            confidence: number;
        };
        HandoverView: {
            /** Format: date-time */
            at: string;
            reason: string;
            /** @description What the customer wrote */
            asked: string;
            tried: components["schemas"]["BotTurnView"][];
            /** @description What the FAQ has nearest to it */
            candidates: components["schemas"]["CandidateView"][];
        };
        OtherConversationView: {
            id: string;
            platform: string;
            excerpt: string;
            lastInboundAt: string | null;
            state: string;
        };
        ConversationDetail: {
            id: string;
            brandId: string;
            brandName: string;
            platform: string;
            platformTitle: string;
            /** @enum {string} */
            kind: "comment" | "message" | "review" | "mention";
            account: components["schemas"]["RefView"];
            contact: components["schemas"]["ContactView"] | null;
            excerpt: string;
            rating: number | null;
            language: string;
            sentiment: string | null;
            topics: string[];
            risks: string[];
            /** @enum {string} */
            state: "open" | "waiting" | "bot" | "closed" | "archived";
            stateReason: string | null;
            assignee: components["schemas"]["RefView"] | null;
            team: components["schemas"]["RefView"] | null;
            messageCount: number;
            lastInboundAt: string | null;
            clock: components["schemas"]["ClockView"] | null;
            window: components["schemas"]["WindowView"] | null;
            draft: components["schemas"]["DraftView"] | null;
            publication: components["schemas"]["PublicationRefView"] | null;
            permalink: string | null;
            context: components["schemas"]["ContextView"] | null;
            messages: components["schemas"]["MessageView"][];
            clocks: components["schemas"]["ClockDetail"][];
            replyOptions: components["schemas"]["ReplyOptionView"][];
            history: components["schemas"]["HistoryView"][];
            /** @description Why it is here, due then, assigned so */
            why: string[];
            /** @description The bot gave it to a person */
            handover: components["schemas"]["HandoverView"] | null;
            serverNow: string;
            otherConversations: components["schemas"]["OtherConversationView"][];
        };
        AssignBody: {
            userId: string | null;
            teamId: string | null;
        };
        CloseBody: {
            /** @enum {string} */
            reason: "answered_elsewhere" | "no_reply_needed" | "spam" | "duplicate" | "resolved" | "other";
            /** @description Needed for the reason `other` */
            note?: string;
        };
        AnsweredElsewhereBody: {
            /** @description What was answered there; checked as any reply is */
            text?: string;
            /**
             * Format: date-time
             * @description When; default: now
             */
            at?: string;
            /** @description Why these words went out although the guard warns */
            reason?: string;
        };
        QuestionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            language: string;
            topic: string | null;
            /** @description How many different ones ask it */
            customers: number;
            messages: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description To begin the entry with */
            question: string;
            /** @description What was written, without who wrote it */
            samples: string[];
            /** @description A draft; with blanks, [like this…], where something is to be filled in */
            answer: string;
            /**
             * @description What the draft was taken from
             * @enum {string}
             */
            answerFrom: "replies" | "starter" | "nothing";
            /** @description How many of the messages a person has answered */
            replies: number;
        };
        QuestionList: {
            items: components["schemas"]["QuestionView"][];
            next: string | null;
        };
        FindBody: {
            /** Format: uuid */
            brandId: string;
        };
        FoundView: {
            /** @description Questions that wait for somebody’s word */
            open: number;
        };
        AcceptedView: {
            /** Format: uuid */
            entryId: string;
        };
        SampleView: {
            /**
             * Format: uuid
             * @description Of the publication
             */
            id: string;
            /** Format: uuid */
            brandId: string;
            /** Format: uuid */
            conversationId: string;
            language: string;
            /** Format: date-time */
            at: string;
            /** @description What the customer wrote */
            asked: string;
            /** @description What the bot answered */
            answered: string;
        };
        SampleList: {
            items: components["schemas"]["SampleView"][];
            next: string | null;
        };
        VerdictBody: {
            right: boolean;
        };
        TroubleView: {
            /** Format: uuid */
            entryId: string;
            /** Format: uuid */
            brandId: string;
            language: string;
            question: string;
            /** @description How often the bot answered with it */
            given: number;
            /** @description After it a person was needed within 72 hours */
            handedOver: number;
            /** @description Readers whom it did not help */
            unhelpful: number;
            helpful: number;
            /** @description Called wrong when drawn by lot */
            wrong: number;
        };
        TroubleList: {
            items: components["schemas"]["TroubleView"][];
            next: string | null;
        };
        ShareView: {
            /** @description Counted at all */
            of: number;
            count: number;
            share: number | null;
            /** @description At 95 % */
            low: number | null;
            high: number | null;
        };
        LanguageLearningView: {
            language: string;
            /** @description Conversations that the bot settled alone, of those it answered in */
            contained: components["schemas"]["ShareView"];
            /** @description Answered less than 72 hours ago: not counted yet */
            pending: number;
            /** @description Of the answers drawn by lot */
            wrong: components["schemas"]["ShareView"];
        };
        LearningFiguresView: {
            contained: components["schemas"]["ShareView"];
            wrong: components["schemas"]["ShareView"];
            languages: components["schemas"]["LanguageLearningView"][];
        };
        EraseBody: {
            /** @description Must be true: it can not be undone */
            confirm: boolean;
        };
        ErasureView: {
            /** @description To be given to the person who asked */
            code: string;
            /** @description A public page that says how far it is */
            url: string;
        };
        ComplaintFigures: {
            /** @description The customer is satisfied, or the case is closed with a reason */
            settled: number;
            /** @description Settled not later than due */
            settledWithin: number;
            /** @description Settled late, or still open and over */
            overdue: number;
            /** @description Still open, over or not */
            unsettled: number;
        };
        PlatformPromise: {
            platform: string;
            /** @description Items that customers wrote in the period */
            inbound: number;
            answered: number;
            withinPromise: number;
        };
        PromiseReport: {
            /** @description Stopped by an answer */
            answered: number;
            /** @description Answered not later than due */
            withinPromise: number;
            /** @description withinPromise of withinPromise and breached, rounded down to one decimal */
            percentKept: number | null;
            /** @description Answered late, closed late, or unanswered and over */
            breached: number;
            /** @description Still running, over or not */
            open: number;
            medianFirstResponseSeconds: number | null;
            /** @description Turns closed as needing no reply; they are in no other figure */
            excused: number;
            /** @description Turns in which a program said that somebody would answer */
            acknowledged: number;
            complaints: components["schemas"]["ComplaintFigures"];
            perPlatform: components["schemas"]["PlatformPromise"][];
        };
        DatabaseStatus: {
            embedded: boolean;
        };
        WorkerStatus: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "all" | "api" | "worker";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            seenAt: string;
        };
        TickStatus: {
            id: string;
            description: string;
            everySeconds: number;
            /** Format: date-time */
            lastStartedAt: string | null;
            /** Format: date-time */
            lastFinishedAt: string | null;
            lastError: string | null;
            /** Format: date-time */
            nextAt: string | null;
        };
        JobStatus: {
            /** @description To be done now or later */
            waiting: number;
            /** @description Tried as often as allowed */
            failed: number;
        };
        SystemStatus: {
            version: string;
            /** @enum {string} */
            role: "all" | "api" | "worker";
            database: components["schemas"]["DatabaseStatus"];
            workers: components["schemas"]["WorkerStatus"][];
            ticks: components["schemas"]["TickStatus"][];
            jobs: components["schemas"]["JobStatus"];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteView"];
                };
            };
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInviteBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
        };
    };
    createInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteLink"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeamBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    changeTeam: {
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
                "application/json": components["schemas"]["TeamBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    removeTeam: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandList"];
                };
            };
        };
    };
    changeBrand: {
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
                "application/json": components["schemas"]["BrandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyView"];
                };
            };
        };
    };
    revokeApiKey: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectorsController_platforms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformList"];
                };
            };
        };
    };
    ConnectorsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
        };
    };
    ConnectorsController_connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    probeAccount: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    ConnectorsController_disconnect: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LiveController_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Of this brand; default: all that you see */
                brandId?: string;
                /** @description Of this account */
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
        };
    };
    replayDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResult"];
                };
            };
        };
    };
    replayDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResult"];
                };
            };
        };
    };
    dismissDeadLetter: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    correctJudgement: {
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
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreJudgement: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                brand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionsPage"];
                };
            };
        };
    };
    exportCorrections: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                brand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    triageFigures: {
        parameters: {
            query?: {
                brand?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    exportFaq: {
        parameters: {
            query: {
                brand: string;
                language?: string;
                format: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importFaq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqImportView"];
                };
            };
        };
    };
    listFaq: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                brand?: string;
                language?: string;
                /** @description Words, or their beginnings; marks may be left out */
                q?: string;
                topic?: string;
                valid?: "now" | "later" | "over";
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqPage"];
                };
            };
        };
    };
    createFaq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFaqBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqView"];
                };
            };
        };
    };
    showFaq: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqView"];
                };
            };
        };
    };
    changeFaq: {
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
                "application/json": components["schemas"]["FaqBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqView"];
                };
            };
        };
    };
    removeFaq: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFaqVersions: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqVersionList"];
                };
            };
        };
    };
    addFaqStarters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartersView"];
                };
            };
        };
    };
    restoreFaq: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqView"];
                };
            };
        };
    };
    bringBackFaq: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqView"];
                };
            };
        };
    };
    guardRules: {
        parameters: {
            query: {
                brand: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    setGuardRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tryGuard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedView"];
                };
            };
        };
    };
    getPromise: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseView"];
                };
            };
        };
    };
    changePromise: {
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
                "application/json": components["schemas"]["ChangePromiseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseView"];
                };
            };
        };
    };
    listPromiseVersions: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseVersions"];
                };
            };
        };
    };
    rehearsePromise: {
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
                "application/json": components["schemas"]["RehearseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
        };
    };
    explainClock: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockExplanation"];
                };
            };
        };
    };
    listPauses: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PausesView"];
                };
            };
        };
    };
    pauseClocks: {
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
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PausesView"];
                };
            };
        };
    };
    resumeClocks: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PausesView"];
                };
            };
        };
    };
    undoPause: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PausesView"];
                };
            };
        };
    };
    getRouting: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingView"];
                };
            };
        };
    };
    changeRouting: {
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
                "application/json": components["schemas"]["ChangeRoutingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingView"];
                };
            };
        };
    };
    rehearseRouting: {
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
                "application/json": components["schemas"]["RehearseRoutingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRehearsal"];
                };
            };
        };
    };
    readAssist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistView"];
                };
            };
        };
    };
    rewriteDraft: {
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
                "application/json": components["schemas"]["RewriteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenView"];
                };
            };
        };
    };
    translate: {
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
                "application/json": components["schemas"]["TranslateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenView"];
                };
            };
        };
    };
    approval: {
        parameters: {
            query: {
                brand: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
        };
    };
    setApprovalLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalCellBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setApprovalBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetsBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInDraft: {
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
                "application/json": components["schemas"]["HandInBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listHandedIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
        };
    };
    DraftingController_start: {
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
                "application/json": components["schemas"]["NewDraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    DraftingController_save: {
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
                "application/json": components["schemas"]["SaveDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    DraftingController_approve: {
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
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedView"];
                };
            };
        };
    };
    DraftingController_discard: {
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
                "application/json": components["schemas"]["DiscardBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftingController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
        };
    };
    listDraftVersions: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    restoreDraft: {
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
                "application/json": components["schemas"]["RestoreBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    listVoices: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceList"];
                };
            };
        };
    };
    saveVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceView"];
                };
            };
        };
    };
    previewVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    readGoodwill: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodwillView"];
                };
            };
        };
    };
    saveGoodwill: {
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
                "application/json": components["schemas"]["GoodwillBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodwillView"];
                };
            };
        };
    };
    PublishingController_retry: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBot: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotView"];
                };
            };
        };
    };
    changeBot: {
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
                "application/json": components["schemas"]["ChangeBotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotView"];
                };
            };
        };
    };
    tryBot: {
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
                "application/json": components["schemas"]["TryBotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedView"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPage"];
                };
            };
        };
    };
    acknowledgeAlert: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxPage"];
                };
            };
        };
    };
    getMail: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetail"];
                };
            };
        };
    };
    getAlertPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPreferencesBody"];
                };
            };
        };
    };
    changeAlertPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertPreferencesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPreferencesBody"];
                };
            };
        };
    };
    sendTestMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAlertSettings: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandAlertSettingsBody"];
                };
            };
        };
    };
    changeAlertSettings: {
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
                "application/json": components["schemas"]["BrandAlertSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandAlertSettingsBody"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointPage"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEndpointBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewEndpointView"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeWebhookEndpoint: {
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
                "application/json": components["schemas"]["ChangeEndpointBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    testWebhookEndpoint: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    replayWebhookDelivery: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insertTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsertBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsertedView"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                brand?: string;
                /** @description Only those with a text in it */
                language?: string;
                /** @description Words in the name or the texts */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesPage"];
                };
            };
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTemplateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    templateFigures: {
        parameters: {
            query?: {
                brand?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFiguresList"];
                };
            };
        };
    };
    exportTemplates: {
        parameters: {
            query: {
                brand: string;
                format: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedView"];
                };
            };
        };
    };
    changeTemplate: {
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
                "application/json": components["schemas"]["TemplateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    removeTemplate: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InboxController_list: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                view?: "open" | "mine" | "unassigned" | "bot" | "waiting" | "closed" | "archived";
                brand?: string;
                platform?: string;
                language?: string;
                sentiment?: "negative" | "neutral" | "positive";
                /** @description Words in the text or in the customer’s name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
        };
    };
    InboxController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
        };
    };
    InboxController_detail: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    InboxController_assign: {
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
                "application/json": components["schemas"]["AssignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    InboxController_close: {
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
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    InboxController_reopen: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    InboxController_answeredElsewhere: {
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
                "application/json": components["schemas"]["AnsweredElsewhereBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    InboxController_notAnsweredElsewhere: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    listOpenQuestions: {
        parameters: {
            query?: {
                brand?: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionList"];
                };
            };
        };
    };
    findOpenQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundView"];
                };
            };
        };
    };
    acceptQuestion: {
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
                "application/json": components["schemas"]["NewFaqBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
        };
    };
    dismissQuestion: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenQuestion: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sampleAnswers: {
        parameters: {
            query?: {
                brand?: string;
                language?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
        };
    };
    judgeAnswer: {
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
                "application/json": components["schemas"]["VerdictBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unjudgeAnswer: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTrouble: {
        parameters: {
            query?: {
                brand?: string;
                language?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleList"];
                };
            };
        };
    };
    learningFigures: {
        parameters: {
            query?: {
                brand?: string;
                language?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningFiguresView"];
                };
            };
        };
    };
    ContactsController_erase: {
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
                "application/json": components["schemas"]["EraseBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    ReviewKitController_kit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    getPromiseReport: {
        parameters: {
            query?: {
                brand?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseReport"];
                };
            };
        };
    };
    getSystemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatus"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
