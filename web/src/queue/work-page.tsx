import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useAssign } from '../conversation/use-assign';
import { useMe } from '../session/session';
import { useSingleKeys } from '../ui/single-keys';
import { QueuePane } from './queue-pane';
import { focusSearch, moveInList, rowInFocus } from './row-focus';
import classes from './queue.module.css';

/** The agent's desk: the list, and beside it the conversation that is open. */
export function WorkPage() {
  const { id } = useParams({ strict: false });
  const search = useSearch({ from: '/signed-in/work' });
  const navigate = useNavigate();
  const me = useMe();
  const assign = useAssign();
  useSingleKeys({
    j: () => moveInList(1, id),
    k: () => moveInList(-1, id),
    '/': focusSearch,
    a: () => {
      const target = id ?? rowInFocus();
      if (target) assign.toUser(target, { id: me.user.id, name: me.user.name });
    },
    Escape: () => {
      if (id) void navigate({ to: '/queue', search });
    },
  });
  return (
    <div className={classes.desk} data-open={id ? 'yes' : 'no'}>
      <QueuePane openId={id} />
      <Outlet />
    </div>
  );
}
