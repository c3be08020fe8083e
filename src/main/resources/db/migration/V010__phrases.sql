-- What to say: phrases by situation, a call checklist among them. A shipped phrase has a code, whose text is in the
-- bundles until the person words it anew.
create table phrase (
    id         bigint      not null,
    code       varchar(40),
    situation  varchar(20) not null,
    text       varchar(4000),
    position   integer     not null,
    archived   boolean     not null,
    constraint phrase_pk primary key (id),
    constraint phrase_worded check (code is not null or text is not null)
);

insert into phrase (id, code, situation, position, archived) values
    (1, 'checklist.introduce', 'CHECKLIST', 1, false),
    (2, 'checklist.listen', 'CHECKLIST', 2, false),
    (3, 'checklist.no_rush', 'CHECKLIST', 3, false),
    (4, 'checklist.promise', 'CHECKLIST', 4, false),
    (5, 'checklist.next', 'CHECKLIST', 5, false),
    (6, 'checklist.invite', 'CHECKLIST', 6, false),
    (7, 'usual.how', 'USUAL', 7, false),
    (8, 'usual.last', 'USUAL', 8, false),
    (9, 'first.who', 'FIRST_TALK', 9, false),
    (10, 'first.task', 'FIRST_TALK', 10, false),
    (11, 'silence.remembered', 'LONG_SILENCE', 11, false),
    (12, 'silence.changed', 'LONG_SILENCE', 12, false),
    (13, 'late.sorry', 'PROMISE_LATE', 13, false),
    (14, 'late.date', 'PROMISE_LATE', 14, false),
    (15, 'birthday.wish', 'BIRTHDAY', 15, false),
    (16, 'bad.heard', 'AFTER_BAD_TALK', 16, false),
    (17, 'bad.put_right', 'AFTER_BAD_TALK', 17, false),
    (18, 'difficult.understand', 'DIFFICULT', 18, false),
    (19, 'difficult.pause', 'DIFFICULT', 19, false),
    (20, 'price.compare', 'TOO_DEAR', 20, false),
    (21, 'price.part', 'TOO_DEAR', 21, false),
    (22, 'closing.next', 'CLOSING', 22, false),
    (23, 'closing.service', 'CLOSING', 23, false),
    (24, 'review.ask', 'REVIEW', 24, false);

-- How to talk to one client, in the person's own words.
create table talk_hint (
    id         bigint        not null,
    client_id  bigint        not null,
    text       varchar(4000) not null,
    constraint talk_hint_pk primary key (id),
    constraint talk_hint_once unique (client_id),
    constraint talk_hint_client_exists foreign key (client_id) references client (id)
);
