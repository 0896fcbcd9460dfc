// Written from square.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Square.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Square.</summary>
    public static class Square
    {
        /// <summary>Product catalog information: read (<c>ITEMS_READ</c>).</summary>
        [Description("Product catalog information: read")]
        public const string ItemsRead = "ITEMS_READ";

        /// <summary>Product catalog information: read and change (<c>ITEMS_WRITE</c>).</summary>
        [Description("Product catalog information: read and change")]
        public const string ItemsWrite = "ITEMS_WRITE";

        /// <summary>Business and location information: read (<c>MERCHANT_PROFILE_READ</c>).</summary>
        [Description("Business and location information: read")]
        public const string MerchantProfileRead = "MERCHANT_PROFILE_READ";

        /// <summary>Order information: read (<c>ORDERS_READ</c>).</summary>
        [Description("Order information: read")]
        public const string OrdersRead = "ORDERS_READ";

        /// <summary>Order information: read and change (<c>ORDERS_WRITE</c>).</summary>
        [Description("Order information: read and change")]
        public const string OrdersWrite = "ORDERS_WRITE";

        /// <summary>Transaction and refund information: read (<c>PAYMENTS_READ</c>).</summary>
        [Description("Transaction and refund information: read")]
        public const string PaymentsRead = "PAYMENTS_READ";

        /// <summary>Booking information: read (<c>APPOINTMENTS_READ</c>).</summary>
        [Description("Booking information: read")]
        public const string AppointmentsRead = "APPOINTMENTS_READ";

        /// <summary>Booking information: read and change (<c>APPOINTMENTS_WRITE</c>).</summary>
        [Description("Booking information: read and change")]
        public const string AppointmentsWrite = "APPOINTMENTS_WRITE";

        /// <summary>Bank account information with targeted Square account: read (<c>BANK_ACCOUNTS_READ</c>).</summary>
        [Description("Bank account information with targeted Square account: read")]
        public const string BankAccountsRead = "BANK_ACCOUNTS_READ";

        /// <summary>Customer information: read (<c>CUSTOMERS_READ</c>).</summary>
        [Description("Customer information: read")]
        public const string CustomersRead = "CUSTOMERS_READ";

        /// <summary>Customer information: read and change (<c>CUSTOMERS_WRITE</c>).</summary>
        [Description("Customer information: read and change")]
        public const string CustomersWrite = "CUSTOMERS_WRITE";

        /// <summary>Employee profile information: read (<c>EMPLOYEES_READ</c>).</summary>
        [Description("Employee profile information: read")]
        public const string EmployeesRead = "EMPLOYEES_READ";

        /// <summary>Employee profile information: read and change (<c>EMPLOYEES_WRITE</c>).</summary>
        [Description("Employee profile information: read and change")]
        public const string EmployeesWrite = "EMPLOYEES_WRITE";

        /// <summary>Invoice information: read (<c>INVOICES_READ</c>).</summary>
        [Description("Invoice information: read")]
        public const string InvoicesRead = "INVOICES_READ";

        /// <summary>Transaction and refunds information: read and change (<c>PAYMENTS_WRITE</c>).</summary>
        [Description("Transaction and refunds information: read and change")]
        public const string PaymentsWrite = "PAYMENTS_WRITE";

        /// <summary>Settlement: read (<c>SETTLEMENTS_READ</c>).</summary>
        [Description("Settlement: read")]
        public const string SettlementsRead = "SETTLEMENTS_READ";

        /// <summary>Employee timecard information: read (<c>TIMECARDS_READ</c>).</summary>
        [Description("Employee timecard information: read")]
        public const string TimecardsRead = "TIMECARDS_READ";

        /// <summary>Employee shift information: read and change (<c>TIMECARDS_WRITE</c>).</summary>
        [Description("Employee shift information: read and change")]
        public const string TimecardsWrite = "TIMECARDS_WRITE";

        /// <summary>Third-party Add-ons to read configurations of Add-ons: read (<c>ADDON_CONFIGURATIONS_READ</c>).</summary>
        [Description("Third-party Add-ons to read configurations of Add-ons: read")]
        public const string AddonConfigurationsRead = "ADDON_CONFIGURATIONS_READ";

        /// <summary>Third-party Add-ons to store configurations of Add-ons: read and change (<c>ADDON_CONFIGURATIONS_WRITE</c>).</summary>
        [Description("Third-party Add-ons to store configurations of Add-ons: read and change")]
        public const string AddonConfigurationsWrite = "ADDON_CONFIGURATIONS_WRITE";

        /// <summary>Seller&apos;s booking information, calendar, and business details: read (<c>APPOINTMENTS_ALL_READ</c>).</summary>
        [Description("Seller's booking information, calendar, and business details: read")]
        public const string AppointmentsAllRead = "APPOINTMENTS_ALL_READ";

        /// <summary>All booking details: read and change (<c>APPOINTMENTS_ALL_WRITE</c>).</summary>
        [Description("All booking details: read and change")]
        public const string AppointmentsAllWrite = "APPOINTMENTS_ALL_WRITE";

        /// <summary>Booking business settings: read (<c>APPOINTMENTS_BUSINESS_SETTINGS_READ</c>).</summary>
        [Description("Booking business settings: read")]
        public const string AppointmentsBusinessSettingsRead = "APPOINTMENTS_BUSINESS_SETTINGS_READ";

        /// <summary>Cash drawer shift information: read (<c>CASH_DRAWER_READ</c>).</summary>
        [Description("Cash drawer shift information: read")]
        public const string CashDrawerRead = "CASH_DRAWER_READ";

        /// <summary>Channels: read and change (<c>CHANNELS_CREATE</c>).</summary>
        [Description("Channels: read and change")]
        public const string ChannelsCreate = "CHANNELS_CREATE";

        /// <summary>Channels: read (<c>CHANNELS_READ</c>).</summary>
        [Description("Channels: read")]
        public const string ChannelsRead = "CHANNELS_READ";

        /// <summary>Channels: read and change (<c>CHANNELS_UPDATE</c>).</summary>
        [Description("Channels: read and change")]
        public const string ChannelsUpdate = "CHANNELS_UPDATE";

        /// <summary>Device information: read (<c>DEVICES_READ</c>).</summary>
        [Description("Device information: read")]
        public const string DevicesRead = "DEVICES_READ";

        /// <summary>Access to device credentials information: read and change (<c>DEVICE_CREDENTIAL_MANAGEMENT</c>).</summary>
        [Description("Access to device credentials information: read and change")]
        public const string DeviceCredentialManagement = "DEVICE_CREDENTIAL_MANAGEMENT";

        /// <summary>Discount Codes API. For example, to call RetrieveDiscountCode: read (<c>DISCOUNT_CODES_READ</c>).</summary>
        [Description("Discount Codes API. For example, to call RetrieveDiscountCode: read")]
        public const string DiscountCodesRead = "DISCOUNT_CODES_READ";

        /// <summary>Discount Codes API: read and change (<c>DISCOUNT_CODES_WRITE</c>).</summary>
        [Description("Discount Codes API: read and change")]
        public const string DiscountCodesWrite = "DISCOUNT_CODES_WRITE";

        /// <summary>Dispute information: read (<c>DISPUTES_READ</c>).</summary>
        [Description("Dispute information: read")]
        public const string DisputesRead = "DISPUTES_READ";

        /// <summary>Dispute information: read and change (<c>DISPUTES_WRITE</c>).</summary>
        [Description("Dispute information: read and change")]
        public const string DisputesWrite = "DISPUTES_WRITE";

        /// <summary>Gift card information: read (<c>GIFTCARDS_READ</c>).</summary>
        [Description("Gift card information: read")]
        public const string GiftcardsRead = "GIFTCARDS_READ";

        /// <summary>Gift card information: read and change (<c>GIFTCARDS_WRITE</c>).</summary>
        [Description("Gift card information: read and change")]
        public const string GiftcardsWrite = "GIFTCARDS_WRITE";

        /// <summary>Inventory information: read (<c>INVENTORY_READ</c>).</summary>
        [Description("Inventory information: read")]
        public const string InventoryRead = "INVENTORY_READ";

        /// <summary>Inventory information: read and change (<c>INVENTORY_WRITE</c>).</summary>
        [Description("Inventory information: read and change")]
        public const string InventoryWrite = "INVENTORY_WRITE";

        /// <summary>Invoice information: read and change (<c>INVOICES_WRITE</c>).</summary>
        [Description("Invoice information: read and change")]
        public const string InvoicesWrite = "INVOICES_WRITE";

        /// <summary>Loyalty information: read (<c>LOYALTY_READ</c>).</summary>
        [Description("Loyalty information: read")]
        public const string LoyaltyRead = "LOYALTY_READ";

        /// <summary>Loyalty information: read and change (<c>LOYALTY_WRITE</c>).</summary>
        [Description("Loyalty information: read and change")]
        public const string LoyaltyWrite = "LOYALTY_WRITE";

        /// <summary>Business and location information: read and change (<c>MERCHANT_PROFILE_WRITE</c>).</summary>
        [Description("Business and location information: read and change")]
        public const string MerchantProfileWrite = "MERCHANT_PROFILE_WRITE";

        /// <summary>ECOM online store site details: read (<c>ONLINE_STORE_SITE_READ</c>).</summary>
        [Description("ECOM online store site details: read")]
        public const string OnlineStoreSiteRead = "ONLINE_STORE_SITE_READ";

        /// <summary>ECOM online store snippets on published websites: read (<c>ONLINE_STORE_SNIPPETS_READ</c>).</summary>
        [Description("ECOM online store snippets on published websites: read")]
        public const string OnlineStoreSnippetsRead = "ONLINE_STORE_SNIPPETS_READ";

        /// <summary>ECOM online store snippets on published websites: read and change (<c>ONLINE_STORE_SNIPPETS_WRITE</c>).</summary>
        [Description("ECOM online store snippets on published websites: read and change")]
        public const string OnlineStoreSnippetsWrite = "ONLINE_STORE_SNIPPETS_WRITE";

        /// <summary>Third party applications to deduct portion of each transaction: use (<c>PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS</c>).</summary>
        [Description("Third party applications to deduct portion of each transaction: use")]
        public const string PaymentsWriteAdditionalRecipients = "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS";

        /// <summary>Payments and refunds information: read and change (<c>PAYMENTS_WRITE_IN_PERSON</c>).</summary>
        [Description("Payments and refunds information: read and change")]
        public const string PaymentsWriteInPerson = "PAYMENTS_WRITE_IN_PERSON";

        /// <summary>Developer to process payments: use (<c>PAYMENTS_WRITE_SHARED_ONFILE</c>).</summary>
        [Description("Developer to process payments: use")]
        public const string PaymentsWriteSharedOnfile = "PAYMENTS_WRITE_SHARED_ONFILE";

        /// <summary>Payouts and payout entries information: read (<c>PAYOUTS_READ</c>).</summary>
        [Description("Payouts and payout entries information: read")]
        public const string PayoutsRead = "PAYOUTS_READ";

        /// <summary>Permission Sets: read (<c>PERMISSION_SETS_READ</c>).</summary>
        [Description("Permission Sets: read")]
        public const string PermissionSetsRead = "PERMISSION_SETS_READ";

        /// <summary>Permission Sets: read and change (<c>PERMISSION_SETS_WRITE</c>).</summary>
        [Description("Permission Sets: read and change")]
        public const string PermissionSetsWrite = "PERMISSION_SETS_WRITE";

        /// <summary>Reservation information: read (<c>RESERVATIONS_READ</c>).</summary>
        [Description("Reservation information: read")]
        public const string ReservationsRead = "RESERVATIONS_READ";

        /// <summary>Reservation information: read and change (<c>RESERVATIONS_WRITE</c>).</summary>
        [Description("Reservation information: read and change")]
        public const string ReservationsWrite = "RESERVATIONS_WRITE";

        /// <summary>Check information: read (<c>RESTAURANT_CHECKS_READ</c>).</summary>
        [Description("Check information: read")]
        public const string RestaurantChecksRead = "RESTAURANT_CHECKS_READ";

        /// <summary>Subscription information: read (<c>SUBSCRIPTIONS_READ</c>).</summary>
        [Description("Subscription information: read")]
        public const string SubscriptionsRead = "SUBSCRIPTIONS_READ";

        /// <summary>Subscription information: read and change (<c>SUBSCRIPTIONS_WRITE</c>).</summary>
        [Description("Subscription information: read and change")]
        public const string SubscriptionsWrite = "SUBSCRIPTIONS_WRITE";

        /// <summary>Employee timecard settings information: read (<c>TIMECARDS_SETTINGS_READ</c>).</summary>
        [Description("Employee timecard settings information: read")]
        public const string TimecardsSettingsRead = "TIMECARDS_SETTINGS_READ";

        /// <summary>Employee timecard settings information: read and change (<c>TIMECARDS_SETTINGS_WRITE</c>).</summary>
        [Description("Employee timecard settings information: read and change")]
        public const string TimecardsSettingsWrite = "TIMECARDS_SETTINGS_WRITE";

        /// <summary>Vendor information: read (<c>VENDOR_READ</c>).</summary>
        [Description("Vendor information: read")]
        public const string VendorRead = "VENDOR_READ";

        /// <summary>Vendor information: read and change (<c>VENDOR_WRITE</c>).</summary>
        [Description("Vendor information: read and change")]
        public const string VendorWrite = "VENDOR_WRITE";
    }
}
