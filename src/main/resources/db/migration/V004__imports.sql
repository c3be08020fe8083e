-- One row per import that was carried out; what it created and changed is in the step of the same number.
create table import_batch (
    id           bigint       not null,
    step_id      bigint       not null,
    file_name    varchar(500) not null,
    imported_at  timestamp(3) with time zone not null,
    created      integer      not null,
    updated      integer      not null,
    left_out     integer      not null,
    constraint import_batch_pk primary key (id)
);

-- What the columns of a list were taken for, remembered per set of headers: the latest row of a header counts. Rows are
-- never changed, so that an import can be taken back although a later one remembered something else.
create table import_mapping (
    id           bigint         not null,
    header_key   varchar(64)    not null,
    choices      varchar(100000) not null,
    used_at      timestamp(3) with time zone not null,
    constraint import_mapping_pk primary key (id)
);
