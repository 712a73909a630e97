-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one batch of an import writes, sent by COPY and then taken from here in one statement per
-- table: COPY straight into a table is not possible where rows are guarded by policies.
-- Made anew for each batch, for a dry run has no commit that could empty them.
DROP TABLE IF EXISTS pg_temp.import_people, pg_temp.import_tickets, pg_temp.import_tags,
                     pg_temp.import_comments, pg_temp.import_records;

CREATE TEMP TABLE import_people (
    id     bigint NOT NULL,
    is_new boolean NOT NULL,
    name   text,    -- of one that is there already: NULL where it stays
    email  text,
    active boolean
) ON COMMIT DROP;

CREATE TEMP TABLE import_tickets (
    id                bigint NOT NULL,
    is_new            boolean NOT NULL,
    changed           text[] NOT NULL, -- of one that is there already: the fields to set
    number            text NOT NULL,
    title             text NOT NULL,
    description       text NOT NULL,
    status            desk.ticket_status NOT NULL,
    priority          desk.ticket_priority NOT NULL,
    creator_id        bigint,
    assignee_id       bigint,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    status_changed_at timestamptz NOT NULL,
    resolved_at       timestamptz
) ON COMMIT DROP;

CREATE TEMP TABLE import_tags (
    ticket_id   bigint NOT NULL,
    tag_id      bigint,      -- to put on, at
    tagged_at   timestamptz,
    remove_hash bytea        -- or to take off: see recorddigest.h
) ON COMMIT DROP;

CREATE TEMP TABLE import_comments (
    id         bigint NOT NULL,
    is_new     boolean NOT NULL,
    ticket_id  bigint NOT NULL,
    author_id  bigint,
    visibility desk.comment_visibility NOT NULL,
    body       text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
) ON COMMIT DROP;

CREATE TEMP TABLE import_records (
    source      text NOT NULL,
    kind        text NOT NULL,
    external_id text NOT NULL,
    record_id   bigint NOT NULL,
    digest      bytea NOT NULL
) ON COMMIT DROP;
