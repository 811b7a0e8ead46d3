import { invalid, ProblemError } from '../kernel/errors.ts';
import type { Outcome } from '../kernel/change/intake.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { Account } from '../access/account.entity.ts';
import { StoredFile } from '../access/stored-file.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { Comment } from './comment.entity.ts';
import { lockRequest } from './turn.ts';
import { unitOfWork, type Services } from './services.ts';
import { settle } from './submission.ts';

/** Adds a comment to a request that the actor can see. */
export function comment(services: Services, actor: Actor, id: string, text: string): Promise<Outcome> {
  return settle(() =>
    unitOfWork(services, actor, async (em) => {
      const content = text.trim();
      if (content === '' || content.length > 2000)
        throw new ProblemError([invalid('「留言」须为 1 至 2000 个字。', ['text'])]);
      const request = await lockRequest(em, actor, id);
      const author = await em.findOneOrFail(Account, actor.accountId);
      em.persist(em.create(Comment, { request, author, authorName: author.name, text: content } as never));
      appendAudit(em, actor, { action: 'changeRequest.comment', requestId: id });
      return { problems: [], requestId: id, recordIds: [] };
    }),
  );
}

/** Attaches a file that the actor uploaded to a request that the actor can see. */
export function attach(services: Services, actor: Actor, id: string, fileId: string): Promise<Outcome> {
  return settle(() =>
    unitOfWork(services, actor, async (em) => {
      const request = await lockRequest(em, actor, id);
      const file = /^\d{1,18}$/.test(fileId)
        ? await em.findOne(StoredFile, { id: fileId, owner: actor.accountId })
        : null;
      if (!file) throw new ProblemError([invalid('找不到这个文件，请重新上传。', ['fileId'])]);
      em.persist(em.create(Attachment, { request, file, fileName: file.name, size: file.size } as never));
      appendAudit(em, actor, {
        action: 'changeRequest.attach',
        requestId: id,
        detail: { file: file.name },
      });
      return { problems: [], requestId: id, recordIds: [] };
    }),
  );
}
