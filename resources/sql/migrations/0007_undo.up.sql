-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking an edit back, by what the trail says of it. The work is done by functions of the desk's
-- owner, since it states times and puts comments back under their ids, which nobody else may; so
-- they ask themselves who is calling and touch only what the caller handles.
--
-- What somebody changed since stays and is reported, field by field. The status and the two times
-- that hang on it are one: the server enters them together, a ticket that was reopened and closed
-- again was changed although its status is the same, and a status without its time would claim
-- something that never was.
SET LOCAL ROLE deskhand_audit;
GRANT SELECT ON audit.audit_logs, audit.edits TO deskhand_owner;
CREATE POLICY audit_logs_undo ON audit.audit_logs FOR SELECT TO deskhand_owner USING (true);
CREATE POLICY edits_undo ON audit.edits FOR SELECT TO deskhand_owner USING (true);
-- A comment comes back with the time it was last altered: that is written down from now on.
SELECT audit.watch('desk.comments', 'id', 'ticket_id', '{id}', '{id}');
RESET ROLE;

SET LOCAL ROLE deskhand_owner;

-- One finding of an undo. outcome:
--   restored      the record is as before the edit, in part if it has conflicts too
--   conflict      the field is no longer as the edit left it, and stays
--   out_of_reach  the caller may not change the record; nothing is told of it
--   irreversible  this kind of change cannot be taken back
CREATE TYPE desk.undo_finding AS (
    outcome    text,
    table_name text,
    record_id  bigint, -- of ticket_tags the tag, of team_members the team
    ticket_id  bigint,
    field      text,
    left_value jsonb, -- by the edit
    now_value  jsonb
);

-- Times are compared as times: the trail writes them in the time zone of whoever made the edit.
-- (These small functions are called for every row: bodies that bind their names when they are
-- made need no search_path set on each call.)
CREATE FUNCTION desk.is_same_value(field text, one jsonb, other jsonb) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN field IN ('status_changed_at', 'resolved_at', 'deleted_at')
                THEN CAST(one #>> '{}' AS timestamptz)
                     IS NOT DISTINCT FROM CAST(other #>> '{}' AS timestamptz)
                ELSE coalesce(one, 'null') = coalesce(other, 'null') END;

-- What stays or goes back together.
CREATE FUNCTION desk.undo_part(field text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN field IN ('status_changed_at', 'resolved_at') THEN 'status' ELSE field END;

-- Those of `of_fields` that an edit left other than they were.
CREATE FUNCTION desk.undo_fields(before jsonb, after jsonb, of_fields text[]) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT f FROM pg_catalog.unnest(of_fields) f
                 WHERE before ? f AND NOT desk.is_same_value(f, before -> f, after -> f));

-- The parts of which a field is no longer as the edit left it.
CREATE FUNCTION desk.undo_conflicts(fields text[], after jsonb, now_values jsonb) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT desk.undo_part(f) FROM pg_catalog.unnest(fields) f
                 WHERE NOT desk.is_same_value(f, after -> f, now_values -> f));

-- The former values of the fields that go back.
CREATE FUNCTION desk.undo_values(fields text[], before jsonb, stays text[]) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT coalesce(pg_catalog.jsonb_object_agg(f, before -> f), '{}')
            FROM pg_catalog.unnest(fields) f WHERE desk.undo_part(f) <> ALL (stays));

-- What an edit did to the rows of one table, from its first step to its last: the fields that
-- differ, with the value before and the value after. was_there, is_there: the row itself.
-- `part`: rows that are part of something bear its id in the trail, and are told apart by this key.
CREATE FUNCTION desk.undo_steps(edit uuid, of_table text, part text DEFAULT NULL)
    RETURNS TABLE (record_id bigint, ticket_id bigint, part_id bigint, was_there boolean,
                   is_there boolean, before jsonb, after jsonb)
    LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
    WITH steps AS (
        SELECT l.id, l.record_id, l.ticket_id, l.action, l.changes,
               coalesce(l.changes -> part ->> 0, l.changes -> part ->> 1)::bigint AS part_id
        FROM audit.audit_logs l
        WHERE l.edit_id = undo_steps.edit AND l.table_name = of_table),
    fields AS (
        SELECT s.record_id, s.ticket_id, s.part_id, c.key AS field,
               min(s.id) AS first_id, max(s.id) AS last_id,
               (array_agg(s.action ORDER BY s.id))[1] AS first_action,
               (array_agg(s.action ORDER BY s.id DESC))[1] AS last_action,
               (array_agg(c.value -> 0 ORDER BY s.id))[1] AS before,
               (array_agg(c.value -> 1 ORDER BY s.id DESC))[1] AS after
        FROM steps s CROSS JOIN LATERAL jsonb_each(s.changes) c
        GROUP BY s.record_id, s.ticket_id, s.part_id, c.key)
    SELECT f.record_id, f.ticket_id, f.part_id,
           (array_agg(f.first_action ORDER BY f.first_id))[1] <> 'insert',
           (array_agg(f.last_action ORDER BY f.last_id DESC))[1] <> 'delete',
           jsonb_object_agg(f.field, f.before), jsonb_object_agg(f.field, f.after)
    FROM fields f
    GROUP BY f.record_id, f.ticket_id, f.part_id $$;

-- ---------------------------------------------------------------------------------------
-- Tickets. One that is in the trash, by another edit, is left there as it is.
CREATE FUNCTION desk.undo_tickets(edit uuid, mine bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH edited AS MATERIALIZED (
        SELECT s.record_id AS id, s.after, s.before,
               desk.undo_fields(s.before, s.after, '{title,description,status,priority,creator_id,
                   assignee_id,team_id,status_changed_at,resolved_at,deleted_at}') AS fields
        FROM desk.undo_steps(edit, 'tickets') s
        WHERE s.was_there AND s.record_id IN (SELECT unnest(mine))),
    compared AS MATERIALIZED (
        SELECT e.*, v.now_values,
               CASE WHEN t.deleted_at IS NOT NULL AND 'deleted_at' <> ALL (e.fields)
                    THEN '{deleted_at}'
                    ELSE desk.undo_conflicts(e.fields, e.after, v.now_values) END AS stays,
               t.deleted_at IS NOT NULL AND 'deleted_at' <> ALL (e.fields) AS in_trash
        FROM edited e JOIN desk.tickets t ON t.id = e.id
        CROSS JOIN LATERAL (SELECT to_jsonb(t) OFFSET 0) AS v(now_values)
        WHERE e.fields <> '{}'),
    judged AS MATERIALIZED (
        SELECT c.id, c.stays, c.after, c.now_values,
               CASE WHEN c.in_trash THEN '{}'
                    ELSE desk.undo_values(c.fields, c.before, c.stays) END AS back
        FROM compared c),
    done AS (
        UPDATE desk.tickets t
        SET (title, description, status, priority, creator_id, assignee_id, team_id,
             status_changed_at, resolved_at, updated_at, deleted_at) =
            (SELECT r.title, r.description, r.status, r.priority, r.creator_id, r.assignee_id,
                    r.team_id, r.status_changed_at, r.resolved_at, now(), r.deleted_at
             FROM jsonb_populate_record(t, j.back) r)
        FROM judged j
        WHERE t.id = j.id AND j.back <> '{}')
    SELECT 'restored', 'tickets', j.id, j.id, NULL::text, NULL::jsonb, NULL::jsonb
    FROM judged j WHERE j.back <> '{}'
    UNION ALL
    SELECT 'conflict', 'tickets', j.id, j.id, f, coalesce(j.after -> f, 'null'), j.now_values -> f
    FROM judged j CROSS JOIN LATERAL unnest(j.stays) f $$;

-- A ticket the edit made goes to the trash, with all that belongs to it: unless somebody has
-- worked on it since.
CREATE FUNCTION desk.undo_created(edit uuid, created bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH compared AS MATERIALIZED (
        SELECT s.record_id AS id, s.after, v.now_values,
               desk.undo_conflicts('{title,description,status,priority,creator_id,assignee_id,
                   team_id,status_changed_at,deleted_at}', s.after, v.now_values)
               || CASE WHEN EXISTS (
                      SELECT FROM desk.comments c
                      WHERE c.ticket_id = s.record_id
                        AND NOT EXISTS (SELECT FROM audit.audit_logs l
                                        WHERE l.edit_id = undo_created.edit
                                          AND l.table_name = 'comments' AND l.record_id = c.id))
                  THEN ARRAY['comments'] ELSE '{}' END AS stays
        FROM desk.undo_steps(edit, 'tickets') s JOIN desk.tickets t ON t.id = s.record_id
        CROSS JOIN LATERAL (SELECT to_jsonb(t) OFFSET 0) AS v(now_values)
        WHERE s.record_id IN (SELECT unnest(created))),
    done AS (
        UPDATE desk.tickets t SET deleted_at = now(), updated_at = now()
        FROM compared c WHERE t.id = c.id AND c.stays = '{}')
    SELECT 'restored', 'tickets', c.id, c.id, NULL::text, NULL::jsonb, NULL::jsonb
    FROM compared c WHERE c.stays = '{}'
    UNION ALL
    SELECT 'conflict', 'tickets', c.id, c.id, f, coalesce(c.after -> f, 'null'),
           coalesce(c.now_values -> f, 'null')
    FROM compared c CROSS JOIN LATERAL unnest(c.stays) f $$;

-- Tags of tickets. One that was taken off and put on again since bears another time and is
-- somebody's own; a tag that no longer exists does not come back.
CREATE FUNCTION desk.undo_ticket_tags(edit uuid, mine bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH judged AS MATERIALIZED (
        SELECT s.record_id AS ticket_id, s.part_id AS tag_id, s.was_there, g.name,
               (s.before ->> 'tagged_at')::timestamptz AS tagged_at,
               x.tag_id IS NOT NULL AS is_on,
               t.deleted_at IS NULL
               AND CASE WHEN s.was_there THEN x.tag_id IS NULL AND g.id IS NOT NULL
                        ELSE x.tagged_at = (s.after ->> 'tagged_at')::timestamptz END
                   IS TRUE AS goes_back
        FROM desk.undo_steps(edit, 'ticket_tags', 'tag_id') s
        JOIN desk.tickets t ON t.id = s.record_id
        LEFT JOIN desk.tags g ON g.id = s.part_id
        LEFT JOIN desk.ticket_tags x ON x.ticket_id = s.record_id AND x.tag_id = s.part_id
        WHERE s.was_there <> s.is_there AND s.record_id IN (SELECT unnest(mine))),
    taken AS (
        DELETE FROM desk.ticket_tags x USING judged j
        WHERE x.ticket_id = j.ticket_id AND x.tag_id = j.tag_id
          AND j.goes_back AND NOT j.was_there),
    put AS (
        INSERT INTO desk.ticket_tags (ticket_id, tag_id, tagged_at)
        SELECT j.ticket_id, j.tag_id, j.tagged_at FROM judged j
        WHERE j.goes_back AND j.was_there
        ON CONFLICT DO NOTHING)
    SELECT CASE WHEN j.goes_back THEN 'restored' ELSE 'conflict' END, 'ticket_tags', j.tag_id,
           j.ticket_id, 'tags',
           CASE WHEN j.was_there THEN NULL ELSE to_jsonb(j.name) END,
           CASE WHEN j.is_on THEN to_jsonb(j.name) END
    FROM judged j $$;

-- ---------------------------------------------------------------------------------------
-- Comments, by their author or a supervisor. A removed one leaves its files with the ticket; one
-- that comes back has them again, its id, its author and its times.
CREATE FUNCTION desk.undo_comments(edit uuid, mine bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH steps AS MATERIALIZED (
        SELECT s.*, CASE WHEN s.was_there AND s.is_there
                         THEN desk.undo_fields(s.before, s.after, '{author_id,visibility,body}')
                         ELSE '{}' END AS fields
        FROM desk.undo_steps(edit, 'comments') s
        WHERE s.ticket_id IN (SELECT unnest(mine)) AND (s.was_there OR s.is_there)),
    compared AS MATERIALIZED (
        SELECT s.*, t.deleted_at, to_jsonb(c) AS now_values,
               -- Visibility and author are the admins'; what somebody else has removed, only
               -- supervisors put back.
               CASE WHEN s.fields && '{author_id,visibility}'::text[] THEN (SELECT desk.is_admin())
                    ELSE (SELECT desk.sees_all())
                         OR (coalesce(c.author_id, (s.before ->> 'author_id')::bigint)
                             = (SELECT desk.me()) IS TRUE
                             AND (s.is_there
                                  OR (SELECT e.actor = session_user FROM audit.edits e
                                      WHERE e.edit_id = undo_comments.edit)))
               END AS allowed,
               CASE WHEN t.deleted_at IS NOT NULL THEN '{deleted_at}'
                    WHEN (c.id IS NOT NULL) <> s.is_there THEN '{comment}'
                    WHEN NOT s.was_there
                         THEN desk.undo_conflicts('{author_id,visibility,body}', s.after,
                                                  to_jsonb(c))
                    ELSE desk.undo_conflicts(s.fields, s.after, to_jsonb(c)) END AS stays
        FROM steps s JOIN desk.tickets t ON t.id = s.ticket_id
        LEFT JOIN desk.comments c ON c.id = s.record_id
        WHERE NOT s.was_there OR NOT s.is_there OR s.fields <> '{}'),
    judged AS MATERIALIZED (
        SELECT c.*, c.allowed AND CASE WHEN c.was_there AND c.is_there
                                       THEN c.deleted_at IS NULL AND c.back <> '{}'
                                       ELSE c.stays = '{}' END AS goes_back
        FROM (SELECT c.*,
                     desk.undo_values(c.fields, c.before, c.stays)
                     || CASE WHEN c.stays = '{}' AND c.before ? 'updated_at'
                             THEN jsonb_build_object('updated_at', c.before -> 'updated_at')
                             ELSE '{}' END AS back
              FROM compared c) c),
    detached AS (
        UPDATE desk.attachments a SET comment_id = NULL FROM judged j
        WHERE a.comment_id = j.record_id AND j.goes_back AND NOT j.was_there),
    removed AS (
        DELETE FROM desk.comments c USING judged j
        WHERE c.id = j.record_id AND j.goes_back AND NOT j.was_there),
    changed AS (
        UPDATE desk.comments c
        SET (author_id, visibility, body, updated_at) =
            (SELECT r.author_id, r.visibility, r.body, r.updated_at
             FROM jsonb_populate_record(c, j.back) r)
        FROM judged j WHERE c.id = j.record_id AND j.goes_back AND j.was_there AND j.is_there),
    put_back AS (
        INSERT INTO desk.comments (id, ticket_id, author_id, visibility, body, created_at,
                                   updated_at)
        SELECT j.record_id, j.ticket_id, r.author_id, r.visibility, r.body, r.created_at,
               coalesce(r.updated_at, r.created_at)
        FROM judged j
        CROSS JOIN LATERAL jsonb_populate_record(NULL::desk.comments, j.before) r
        WHERE j.goes_back AND NOT j.is_there)
    SELECT CASE WHEN j.goes_back THEN 'restored' ELSE 'out_of_reach' END, 'comments', j.record_id,
           j.ticket_id, NULL, NULL::jsonb, NULL::jsonb
    FROM judged j WHERE j.goes_back OR NOT j.allowed
    UNION ALL
    SELECT 'conflict', 'comments', j.record_id, j.ticket_id, f,
           CASE WHEN f = 'comment' THEN j.after -> 'body' ELSE coalesce(j.after -> f, 'null') END,
           CASE f WHEN 'comment' THEN j.now_values -> 'body'
                  WHEN 'deleted_at' THEN to_jsonb(j.deleted_at)
                  ELSE coalesce(j.now_values -> f, 'null') END
    FROM judged j CROSS JOIN LATERAL unnest(j.stays) f WHERE j.allowed $$;

-- The files of comments that have come back.
CREATE FUNCTION desk.undo_detached(edit uuid, mine bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE desk.attachments a SET comment_id = c.id
    FROM desk.undo_steps(edit, 'attachments') s
    JOIN desk.comments c ON c.id = (s.before ->> 'comment_id')::bigint
    WHERE a.id = s.record_id AND s.was_there AND s.is_there AND s.ticket_id IN (SELECT unnest(mine))
      AND a.comment_id IS NULL AND c.ticket_id = a.ticket_id
      AND ((SELECT desk.sees_all()) OR c.author_id = (SELECT desk.me()))
    RETURNING 'restored', 'attachments', a.id, a.ticket_id, NULL, NULL::jsonb, NULL::jsonb $$;

-- ---------------------------------------------------------------------------------------
-- People, tags and teams: what may be renamed by hand. `allowed` is a condition on the row, r; a
-- name or an address that somebody else bears by now stays a conflict.
CREATE FUNCTION desk.undo_names(edit uuid, of_table text, of_fields text[], unique_field text,
                                allowed text) RETURNS SETOF desk.undo_finding
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    RETURN QUERY EXECUTE format($$
        WITH compared AS MATERIALIZED (
            SELECT s.record_id, s.before, s.after, s.fields, to_jsonb(r) AS now_values,
                   %3$s AS allowed,
                   desk.undo_conflicts(s.fields, s.after, to_jsonb(r))
                   || CASE WHEN %4$L = ANY (s.fields) AND EXISTS (
                               SELECT FROM desk.%1$I other
                               WHERE lower(other.%4$I) = lower(s.before ->> %4$L)
                                 AND other.id <> r.id)
                           THEN ARRAY[%4$L] ELSE '{}' END AS stays
            FROM (SELECT s.*, desk.undo_fields(s.before, s.after, $2) AS fields
                  FROM desk.undo_steps($1, %1$L) s WHERE s.was_there AND s.is_there) s
            JOIN desk.%1$I r ON r.id = s.record_id
            WHERE s.fields <> '{}'),
        judged AS MATERIALIZED (
            SELECT c.*, desk.undo_values(c.fields, c.before, c.stays) AS back FROM compared c),
        done AS (
            UPDATE desk.%1$I r
            SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(r, j.back))
            FROM judged j WHERE r.id = j.record_id AND j.allowed AND j.back <> '{}')
        SELECT CASE WHEN j.allowed THEN 'restored' ELSE 'out_of_reach' END, %1$L, j.record_id,
               NULL::bigint, NULL, NULL::jsonb, NULL::jsonb
        FROM judged j WHERE j.back <> '{}' OR NOT j.allowed
        UNION ALL
        SELECT 'conflict', %1$L, j.record_id, NULL, f, coalesce(j.after -> f, 'null'),
               j.now_values -> f
        FROM judged j CROSS JOIN LATERAL unnest(ARRAY(SELECT DISTINCT unnest(j.stays))) f
        WHERE j.allowed $$,
        of_table, array_to_string(of_fields, ', '), allowed, unique_field)
    USING edit, of_fields;
END $body$;

-- Who belongs to a team, by supervisors.
CREATE FUNCTION desk.undo_members(edit uuid) RETURNS SETOF desk.undo_finding
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH judged AS MATERIALIZED (
        SELECT s.record_id AS team_id, s.part_id AS user_id, s.was_there, u.name,
               (SELECT desk.sees_all()) AS allowed,
               (m.user_id IS NOT NULL) = s.is_there AND u.id IS NOT NULL AS goes_back
        FROM desk.undo_steps(edit, 'team_members', 'user_id') s
        LEFT JOIN desk.users u ON u.id = s.part_id
        LEFT JOIN desk.team_members m ON m.team_id = s.record_id AND m.user_id = s.part_id
        WHERE s.was_there <> s.is_there),
    taken AS (
        DELETE FROM desk.team_members m USING judged j
        WHERE m.team_id = j.team_id AND m.user_id = j.user_id
          AND j.allowed AND j.goes_back AND NOT j.was_there),
    put AS (
        INSERT INTO desk.team_members (team_id, user_id)
        SELECT j.team_id, j.user_id FROM judged j
        WHERE j.allowed AND j.goes_back AND j.was_there
        ON CONFLICT DO NOTHING)
    SELECT CASE WHEN NOT j.allowed THEN 'out_of_reach' WHEN j.goes_back THEN 'restored'
                ELSE 'conflict' END, 'team_members', j.team_id, NULL::bigint, 'members',
           CASE WHEN j.was_there THEN NULL ELSE to_jsonb(j.name) END,
           CASE WHEN j.was_there THEN to_jsonb(j.name) END
    FROM judged j $$;

-- What cannot be taken back: signing in and all that goes with it, people and teams that exist
-- now, files, views. (A tag that an edit made stays among the tags, and harms nobody.)
CREATE FUNCTION desk.undo_irreversible(edit uuid, mine bigint[]) RETURNS SETOF desk.undo_finding
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT 'irreversible', l.table_name, l.record_id, l.ticket_id,
           CASE WHEN l.table_name = 'users' AND (l.action <> 'insert' OR l.changes ? 'login')
                THEN 'login' END,
           NULL::jsonb, NULL::jsonb
    FROM audit.audit_logs l
    WHERE l.edit_id = undo_irreversible.edit
      AND (l.ticket_id IS NULL AND (SELECT desk.sees_all()) OR l.ticket_id IN (SELECT unnest(mine))
           OR l.ticket_id IS NULL AND l.actor = session_user)
      AND CASE l.table_name
              WHEN 'users' THEN l.action <> 'update'
                                OR l.changes ?| '{login,tier,active,password_days,
                                                  password_expires_at}'
              WHEN 'teams' THEN l.action <> 'update'
              WHEN 'tags' THEN l.action = 'delete'
              WHEN 'attachments' THEN l.action <> 'update'
              ELSE l.table_name = 'saved_views' END $$;

-- Who made a conflict, and when: the last change of the field, or of the row.
CREATE FUNCTION desk.last_change(finding desk.undo_finding)
    RETURNS TABLE (actor text, at timestamptz)
    LANGUAGE sql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.actor, l.at
    FROM audit.audit_logs l
    WHERE l.ticket_id = finding.ticket_id
      AND CASE WHEN finding.field IN ('deleted_at', 'comments')
               THEN l.table_name = 'tickets' AND l.changes ? 'deleted_at'
                    OR l.table_name = finding.field
               WHEN finding.table_name = 'ticket_tags'
               THEN l.table_name = 'ticket_tags'
                    AND to_jsonb(finding.record_id) IN (l.changes -> 'tag_id' -> 0,
                                                        l.changes -> 'tag_id' -> 1)
               ELSE l.table_name = finding.table_name AND l.record_id = finding.record_id
                    AND (l.changes ? finding.field OR finding.field = 'comment'
                         OR finding.field = 'status' AND l.changes ? 'status_changed_at') END
    UNION ALL
    SELECT l.actor, l.at
    FROM audit.audit_logs l
    WHERE finding.ticket_id IS NULL AND l.ticket_id IS NULL
      AND l.table_name = finding.table_name AND l.record_id = finding.record_id
      AND (l.changes ? finding.field OR finding.field = 'members')
    ORDER BY at DESC LIMIT 1 $$;

-- ---------------------------------------------------------------------------------------
-- Takes back the edit that the one under way says it undoes, and reports what it found. Tickets
-- are locked in the order of their ids, as by every bulk edit, so that what each of the functions
-- above sees is what it changes.
CREATE FUNCTION desk.undo_edit(edit uuid)
    RETURNS TABLE (outcome text, table_name text, record_id bigint, ticket_id bigint,
                   ticket_number text, field text, left_value jsonb, now_value jsonb,
                   changed_by text, changed_at timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    touched text[]; -- tables: only what the edit touched is looked into
    concerned bigint[];
    created bigint[];
    mine bigint[];
    found_all desk.undo_finding[];
BEGIN
    IF NOT EXISTS (SELECT FROM audit.edits e
                   WHERE e.edit_id = audit.current_edit() AND e.undoes = undo_edit.edit) THEN
        RAISE EXCEPTION 'an undo states which edit it undoes'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT array_agg(DISTINCT l.table_name),
           array_agg(DISTINCT l.ticket_id) FILTER (WHERE l.ticket_id IS NOT NULL),
           array_agg(DISTINCT l.ticket_id)
               FILTER (WHERE l.table_name = 'tickets' AND l.action = 'insert')
    INTO touched, concerned, created
    FROM audit.audit_logs l WHERE l.edit_id = undo_edit.edit;
    SELECT array_agg(t.id) INTO mine
    FROM (SELECT k.id FROM desk.tickets k
          WHERE k.id IN (SELECT unnest(concerned))
            AND ((SELECT desk.sees_all())
                 OR (k.team_id IS NULL AND (SELECT desk.me()) IS NOT NULL)
                 OR k.team_id = ANY ((SELECT desk.my_teams())::bigint[])
                 OR k.assignee_id = (SELECT desk.me()))
          ORDER BY k.id FOR NO KEY UPDATE) t;
    created := ARRAY(SELECT unnest(created) INTERSECT SELECT unnest(mine));
    concerned := ARRAY(SELECT unnest(concerned) EXCEPT SELECT unnest(mine)); -- out of reach
    mine := ARRAY(SELECT unnest(mine) EXCEPT SELECT unnest(created));

    PERFORM set_config('deskhand.source_times', 'keep', true);
    -- One statement after another: what they change hangs together by foreign keys.
    found_all := ARRAY(SELECT f FROM desk.undo_tickets(edit, mine) f
                       WHERE 'tickets' = ANY (touched));
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_created(edit, created) f
                                    WHERE created <> '{}');
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_ticket_tags(edit, mine) f
                                    WHERE 'ticket_tags' = ANY (touched));
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_comments(edit, mine) f
                                    WHERE 'comments' = ANY (touched));
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_detached(edit, mine) f
                                    WHERE 'attachments' = ANY (touched));
    found_all := found_all || ARRAY(
        SELECT f FROM desk.undo_names(edit, 'users', '{name,email}', 'email',
            '(SELECT desk.is_admin()) OR (r.tier = ''requester'' AND r.login IS NULL
                                          AND (SELECT desk.me()) IS NOT NULL)') f
        WHERE 'users' = ANY (touched));
    found_all := found_all || ARRAY(
        SELECT f FROM desk.undo_names(edit, 'tags', '{name,colour,description}', 'name',
                                      '(SELECT desk.sees_all())') f
        WHERE 'tags' = ANY (touched));
    found_all := found_all || ARRAY(
        SELECT f FROM desk.undo_names(edit, 'teams', '{name,description}', 'name',
                                      '(SELECT desk.is_admin())') f
        WHERE 'teams' = ANY (touched));
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_members(edit) f
                                    WHERE 'team_members' = ANY (touched));
    found_all := found_all || ARRAY(SELECT f FROM desk.undo_irreversible(edit, mine) f
                                    WHERE touched && '{users,teams,tags,attachments,saved_views}');

    -- News about a ticket, no edit of its fields: with the server's own times.
    PERFORM set_config('deskhand.source_times', '', true);
    UPDATE desk.tickets t SET updated_at = now()
    WHERE t.updated_at < now()
      AND t.id IN (SELECT f.ticket_id FROM unnest(found_all) f WHERE f.outcome = 'restored');

    RETURN QUERY
        SELECT f.outcome, f.table_name, f.record_id, f.ticket_id, t.number, f.field,
               f.left_value, f.now_value, last.actor, last.at
        FROM unnest(found_all) f
        LEFT JOIN desk.tickets t ON t.id = f.ticket_id
        LEFT JOIN LATERAL desk.last_change(f) last ON f.outcome = 'conflict'
        UNION ALL
        SELECT 'out_of_reach', 'tickets', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM unnest(concerned);
END $$;
GRANT EXECUTE ON FUNCTION desk.undo_edit(uuid) TO deskhand_agent;
RESET ROLE;
