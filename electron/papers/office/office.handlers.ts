import type { officeContract } from '@shared/contract/office.ts'
import { chooseOffice, lookForOffice, showOffice } from './office.service.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'

export const officeHandlers: Handlers<MethodsOf<typeof officeContract>> = {
  'office.state': (_input, { app }) => showOffice(app),
  'office.choose': (_input, { app }) => chooseOffice(app),
  'office.lookForIt': (_input, { app }) => lookForOffice(app),
}
