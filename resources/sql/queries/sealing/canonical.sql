-- SPDX-License-Identifier: GPL-3.0-or-later
-- What COPY writes must not depend on who asks: the lines that are hashed are these.
SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, MDY', true),
       set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true), set_config('client_encoding', 'UTF8', true),
       set_config('work_mem', '128MB', true) -- a large batch is sorted without the disk
