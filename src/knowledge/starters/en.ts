import { starters } from './starter.js';

export const en = starters([
  [
    'delivery_time',
    'How long does delivery take?',
    'We hand parcels over to the carrier within [working days…] of your order. Delivery then takes [working days…].',
  ],
  [
    'delivery_cost',
    'How much is delivery?',
    'Delivery costs [amount…]. From [amount…] on it is free.',
  ],
  [
    'delivery_abroad',
    'Do you deliver abroad?',
    'We deliver to [countries…]. It costs [amount…] and takes [working days…].',
  ],
  [
    'return_policy',
    'Can I return an item?',
    'You can return it within [number of days…] of receiving it, without giving a reason. This is how: [steps…].',
  ],
  [
    'return_cost',
    'Who pays for the return?',
    'The cost of sending it back is paid by [you or us…]. [What it costs…]',
  ],
  [
    'refund_time',
    'When will I get my money back?',
    'We refund you within [number of days…] of the parcel reaching us, by the same way that you paid.',
  ],
  [
    'exchange',
    'Can I exchange an item for another size or colour?',
    'You can exchange it within [number of days…]. This is how: [steps…].',
  ],
  ['payment_methods', 'How can I pay?', 'You can pay by [ways of paying…].'],
  [
    'invoice',
    'Can I have an invoice for my company?',
    'Enter your company’s details [where in the order…]. You will get the invoice [how and when…].',
  ],
  [
    'order_cancel',
    'Can I cancel my order?',
    'As long as it has not been sent, you can cancel it [how…]. Afterwards you can return it.',
  ],
  [
    'order_change',
    'Can I change my order?',
    'As long as it has not been sent, we will change it for you: write to us with the order’s number and the change. [Until when…]',
  ],
  [
    'warranty',
    'How long is the warranty?',
    'The warranty is [number of years…]. If something breaks, [steps…].',
  ],
  ['opening_hours', 'When are you open?', 'We are open [days and hours…].'],
  ['store_location', 'Where is your shop?', 'You find us at [address…]. [How to get there…]'],
  [
    'contact',
    'How can I reach you?',
    'Call [phone…] or write to [e-mail…]. We answer [days and hours…].',
  ],
  [
    'pickup',
    'Can I collect my order in person?',
    'Yes, at [place…]. We tell you by [message or e-mail…] when it is ready, and keep it for [number of days…].',
  ],
  [
    'gift_wrap',
    'Do you wrap gifts?',
    'We wrap gifts for [amount…]. Choose it [where in the order…].',
  ],
  [
    'discount_code',
    'Do you have a discount code?',
    'These discounts are valid now: [discounts and conditions…]. Enter the code [where in the order…].',
  ],
  [
    'size_guide',
    'How do I choose the right size?',
    'There is a size chart with every product: [address of the chart…]. If you are between two sizes, [advice…].',
  ],
  [
    'restock',
    'When will it be back in stock?',
    'You can leave your e-mail with the product and we will write to you as soon as it is back. [How often goods arrive…]',
  ],
]);
