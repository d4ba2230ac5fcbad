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
    "/api/v1/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions with their answers, newest first */
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
        get?: never;
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
        FaqView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            language: string;
            question: string;
            paraphrases: string[];
            answer: string;
            /** Format: date-time */
            updatedAt: string;
        };
        FaqPage: {
            items: components["schemas"]["FaqView"][];
            next: string | null;
        };
        NewFaqBody: {
            /** @example el */
            language: string;
            question: string;
            /** @description Other wordings of the same question */
            paraphrases: string[];
            answer: string;
            /** Format: uuid */
            brandId: string;
        };
        FaqBody: {
            /** @example el */
            language: string;
            question: string;
            /** @description Other wordings of the same question */
            paraphrases: string[];
            answer: string;
            /**
             * Format: uuid
             * @description Must be the brand it is in, when given
             */
            brandId?: string;
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
            customers?: ("new" | "returning")[];
            /** @description The review has so many stars or fewer */
            maxRating?: number;
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
            /** @description Warn at these shares of the time */
            warnPercent: number[];
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
            /** @description Warnings and breaches that would have been told */
            alerts: number;
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
        ClockChangeView: {
            at: string;
            ruleId: string;
            version: number;
            startedAt: string;
            dueAt: string | null;
        };
        ClockExplanation: {
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
            /** @description Null: no opening in 60 days */
            dueAt: string | null;
            stoppedAt: string | null;
            stoppedBy: string | null;
            /** @description What it said before, oldest first */
            before: components["schemas"]["ClockChangeView"][];
        };
        DestinationBody: {
            /** @enum {string} */
            kind: "bot" | "language" | "team" | "person" | "role";
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
            teamId: string;
            /** @description As the hours of a promise’s calendar */
            hours: Record<string, never>;
        };
        RoutingBody: {
            /** @description The first that matches counts */
            rules: components["schemas"]["RoutingRuleBody"][];
            /** @description Most that may wait for one person */
            capacity: number | null;
            sticky: boolean;
            queueOwnerId: string | null;
            shifts: components["schemas"]["ShiftBody"][];
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
        NewDraftBody: {
            /** @enum {string} */
            place?: "public_comment" | "private_message" | "review_response";
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
            origin: "composed" | "person" | "bot";
            playbook: string | null;
            slots: components["schemas"]["SlotView"][];
            evidence: Record<string, never>[];
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
            kind: "warned" | "breached" | "late_ingest" | "channel_blind" | "token_expiring" | "token_dead";
            /** @description Per cent of the time that was over; 100 is the breach. Null for an account */
            step: number | null;
            /** Format: uuid */
            conversationId: string | null;
            /** @description Of what the customer wrote; empty for an account */
            excerpt: string;
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
        EndpointView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            url: string;
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
        };
        NewEndpointView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            brandId: string;
            url: string;
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Key of the HMAC in Sixhour-Signature; shown this once */
            secret: string;
        };
        DeliveryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            endpointId: string;
            url: string;
            /** @enum {string} */
            event: "clock.warned" | "clock.breached" | "channel.blind" | "token.expiring" | "token.dead" | "alert.resolved";
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
            kind: "first" | "next";
            /** @enum {string} */
            state: "running" | "breached" | "met" | "cancelled";
            startedAt: string;
            dueAt: string;
            /** @description Negative when it is over */
            secondsLeft: number;
            totalSeconds: number;
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
            kind: "first" | "next";
            /** @enum {string} */
            state: "running" | "breached" | "met" | "cancelled";
            startedAt: string;
            dueAt: string;
            /** @description Negative when it is over */
            secondsLeft: number;
            totalSeconds: number;
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
            serverNow: string;
            otherConversations: components["schemas"]["OtherConversationView"][];
        };
        AssignBody: {
            userId: string | null;
            teamId: string | null;
        };
        CloseBody: {
            /** @enum {string} */
            reason: "answered_elsewhere" | "no_reply_needed" | "spam" | "duplicate" | "other";
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
    listFaq: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
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
