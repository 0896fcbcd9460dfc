// Written from square.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Square.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Square (<see href="https://developer.squareup.com/docs/oauth-api/overview">documentation</see>).</summary>
    public static class Square
    {
        /// <summary>Read the product catalog (<c>ITEMS_READ</c>).</summary>
        [Description("Read the product catalog")]
        public const string ItemsRead = "ITEMS_READ";

        /// <summary>Change the product catalog (<c>ITEMS_WRITE</c>).</summary>
        [Description("Change the product catalog")]
        public const string ItemsWrite = "ITEMS_WRITE";

        /// <summary>Read business and location data (<c>MERCHANT_PROFILE_READ</c>).</summary>
        [Description("Read business and location data")]
        public const string MerchantProfileRead = "MERCHANT_PROFILE_READ";

        /// <summary>Read orders (<c>ORDERS_READ</c>).</summary>
        [Description("Read orders")]
        public const string OrdersRead = "ORDERS_READ";

        /// <summary>Change orders (<c>ORDERS_WRITE</c>).</summary>
        [Description("Change orders")]
        public const string OrdersWrite = "ORDERS_WRITE";

        /// <summary>Read payments and refunds (<c>PAYMENTS_READ</c>).</summary>
        [Description("Read payments and refunds")]
        public const string PaymentsRead = "PAYMENTS_READ";

        /// <summary>Read bookings (<c>APPOINTMENTS_READ</c>).</summary>
        [Description("Read bookings")]
        public const string AppointmentsRead = "APPOINTMENTS_READ";

        /// <summary>Change bookings (<c>APPOINTMENTS_WRITE</c>).</summary>
        [Description("Change bookings")]
        public const string AppointmentsWrite = "APPOINTMENTS_WRITE";

        /// <summary>Read bank accounts (<c>BANK_ACCOUNTS_READ</c>).</summary>
        [Description("Read bank accounts")]
        public const string BankAccountsRead = "BANK_ACCOUNTS_READ";

        /// <summary>Read customers (<c>CUSTOMERS_READ</c>).</summary>
        [Description("Read customers")]
        public const string CustomersRead = "CUSTOMERS_READ";

        /// <summary>Change customers (<c>CUSTOMERS_WRITE</c>).</summary>
        [Description("Change customers")]
        public const string CustomersWrite = "CUSTOMERS_WRITE";

        /// <summary>Read employees (<c>EMPLOYEES_READ</c>).</summary>
        [Description("Read employees")]
        public const string EmployeesRead = "EMPLOYEES_READ";

        /// <summary>Change employees (<c>EMPLOYEES_WRITE</c>).</summary>
        [Description("Change employees")]
        public const string EmployeesWrite = "EMPLOYEES_WRITE";

        /// <summary>Read invoices (<c>INVOICES_READ</c>).</summary>
        [Description("Read invoices")]
        public const string InvoicesRead = "INVOICES_READ";

        /// <summary>Take payments and refund them (<c>PAYMENTS_WRITE</c>).</summary>
        [Description("Take payments and refund them")]
        public const string PaymentsWrite = "PAYMENTS_WRITE";

        /// <summary>Read settlements (<c>SETTLEMENTS_READ</c>).</summary>
        [Description("Read settlements")]
        public const string SettlementsRead = "SETTLEMENTS_READ";

        /// <summary>Read timecards (<c>TIMECARDS_READ</c>).</summary>
        [Description("Read timecards")]
        public const string TimecardsRead = "TIMECARDS_READ";

        /// <summary>Change timecards (<c>TIMECARDS_WRITE</c>).</summary>
        [Description("Change timecards")]
        public const string TimecardsWrite = "TIMECARDS_WRITE";

        /// <summary>Read configurations of add-ons (<c>ADDON_CONFIGURATIONS_READ</c>).</summary>
        [Description("Read configurations of add-ons")]
        public const string AddonConfigurationsRead = "ADDON_CONFIGURATIONS_READ";

        /// <summary>Change configurations of add-ons (<c>ADDON_CONFIGURATIONS_WRITE</c>).</summary>
        [Description("Change configurations of add-ons")]
        public const string AddonConfigurationsWrite = "ADDON_CONFIGURATIONS_WRITE";

        /// <summary>Read all bookings and calendars of the seller (<c>APPOINTMENTS_ALL_READ</c>).</summary>
        [Description("Read all bookings and calendars of the seller")]
        public const string AppointmentsAllRead = "APPOINTMENTS_ALL_READ";

        /// <summary>Change all bookings of the seller (<c>APPOINTMENTS_ALL_WRITE</c>).</summary>
        [Description("Change all bookings of the seller")]
        public const string AppointmentsAllWrite = "APPOINTMENTS_ALL_WRITE";

        /// <summary>Read booking settings (<c>APPOINTMENTS_BUSINESS_SETTINGS_READ</c>).</summary>
        [Description("Read booking settings")]
        public const string AppointmentsBusinessSettingsRead = "APPOINTMENTS_BUSINESS_SETTINGS_READ";

        /// <summary>Read cash drawer shifts (<c>CASH_DRAWER_READ</c>).</summary>
        [Description("Read cash drawer shifts")]
        public const string CashDrawerRead = "CASH_DRAWER_READ";

        /// <summary>Create channels (<c>CHANNELS_CREATE</c>).</summary>
        [Description("Create channels")]
        public const string ChannelsCreate = "CHANNELS_CREATE";

        /// <summary>Read channels (<c>CHANNELS_READ</c>).</summary>
        [Description("Read channels")]
        public const string ChannelsRead = "CHANNELS_READ";

        /// <summary>Change channels (<c>CHANNELS_UPDATE</c>).</summary>
        [Description("Change channels")]
        public const string ChannelsUpdate = "CHANNELS_UPDATE";

        /// <summary>Read devices (<c>DEVICES_READ</c>).</summary>
        [Description("Read devices")]
        public const string DevicesRead = "DEVICES_READ";

        /// <summary>Manage device codes (<c>DEVICE_CREDENTIAL_MANAGEMENT</c>).</summary>
        [Description("Manage device codes")]
        public const string DeviceCredentialManagement = "DEVICE_CREDENTIAL_MANAGEMENT";

        /// <summary>Read discount codes (<c>DISCOUNT_CODES_READ</c>).</summary>
        [Description("Read discount codes")]
        public const string DiscountCodesRead = "DISCOUNT_CODES_READ";

        /// <summary>Change discount codes (<c>DISCOUNT_CODES_WRITE</c>).</summary>
        [Description("Change discount codes")]
        public const string DiscountCodesWrite = "DISCOUNT_CODES_WRITE";

        /// <summary>Read disputes (<c>DISPUTES_READ</c>).</summary>
        [Description("Read disputes")]
        public const string DisputesRead = "DISPUTES_READ";

        /// <summary>Answer disputes (<c>DISPUTES_WRITE</c>).</summary>
        [Description("Answer disputes")]
        public const string DisputesWrite = "DISPUTES_WRITE";

        /// <summary>Read gift cards (<c>GIFTCARDS_READ</c>).</summary>
        [Description("Read gift cards")]
        public const string GiftCardsRead = "GIFTCARDS_READ";

        /// <summary>Change gift cards (<c>GIFTCARDS_WRITE</c>).</summary>
        [Description("Change gift cards")]
        public const string GiftCardsWrite = "GIFTCARDS_WRITE";

        /// <summary>Read inventory (<c>INVENTORY_READ</c>).</summary>
        [Description("Read inventory")]
        public const string InventoryRead = "INVENTORY_READ";

        /// <summary>Change inventory (<c>INVENTORY_WRITE</c>).</summary>
        [Description("Change inventory")]
        public const string InventoryWrite = "INVENTORY_WRITE";

        /// <summary>Change invoices (<c>INVOICES_WRITE</c>).</summary>
        [Description("Change invoices")]
        public const string InvoicesWrite = "INVOICES_WRITE";

        /// <summary>Read loyalty accounts (<c>LOYALTY_READ</c>).</summary>
        [Description("Read loyalty accounts")]
        public const string LoyaltyRead = "LOYALTY_READ";

        /// <summary>Change loyalty accounts (<c>LOYALTY_WRITE</c>).</summary>
        [Description("Change loyalty accounts")]
        public const string LoyaltyWrite = "LOYALTY_WRITE";

        /// <summary>Change business and location data (<c>MERCHANT_PROFILE_WRITE</c>).</summary>
        [Description("Change business and location data")]
        public const string MerchantProfileWrite = "MERCHANT_PROFILE_WRITE";

        /// <summary>Read online store sites (<c>ONLINE_STORE_SITE_READ</c>).</summary>
        [Description("Read online store sites")]
        public const string OnlineStoreSiteRead = "ONLINE_STORE_SITE_READ";

        /// <summary>Read online store snippets (<c>ONLINE_STORE_SNIPPETS_READ</c>).</summary>
        [Description("Read online store snippets")]
        public const string OnlineStoreSnippetsRead = "ONLINE_STORE_SNIPPETS_READ";

        /// <summary>Change online store snippets (<c>ONLINE_STORE_SNIPPETS_WRITE</c>).</summary>
        [Description("Change online store snippets")]
        public const string OnlineStoreSnippetsWrite = "ONLINE_STORE_SNIPPETS_WRITE";

        /// <summary>Take a share of each payment (<c>PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS</c>).</summary>
        [Description("Take a share of each payment")]
        public const string PaymentsWriteAdditionalRecipients = "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS";

        /// <summary>Take payments in person (<c>PAYMENTS_WRITE_IN_PERSON</c>).</summary>
        [Description("Take payments in person")]
        public const string PaymentsWriteInPerson = "PAYMENTS_WRITE_IN_PERSON";

        /// <summary>Charge cards of another seller (<c>PAYMENTS_WRITE_SHARED_ONFILE</c>).</summary>
        [Description("Charge cards of another seller")]
        public const string PaymentsWriteSharedOnfile = "PAYMENTS_WRITE_SHARED_ONFILE";

        /// <summary>Read payouts (<c>PAYOUTS_READ</c>).</summary>
        [Description("Read payouts")]
        public const string PayoutsRead = "PAYOUTS_READ";

        /// <summary>Read permission sets (<c>PERMISSION_SETS_READ</c>).</summary>
        [Description("Read permission sets")]
        public const string PermissionSetsRead = "PERMISSION_SETS_READ";

        /// <summary>Change permission sets (<c>PERMISSION_SETS_WRITE</c>).</summary>
        [Description("Change permission sets")]
        public const string PermissionSetsWrite = "PERMISSION_SETS_WRITE";

        /// <summary>Read reservations (<c>RESERVATIONS_READ</c>).</summary>
        [Description("Read reservations")]
        public const string ReservationsRead = "RESERVATIONS_READ";

        /// <summary>Change reservations (<c>RESERVATIONS_WRITE</c>).</summary>
        [Description("Change reservations")]
        public const string ReservationsWrite = "RESERVATIONS_WRITE";

        /// <summary>Read restaurant checks (<c>RESTAURANT_CHECKS_READ</c>).</summary>
        [Description("Read restaurant checks")]
        public const string RestaurantChecksRead = "RESTAURANT_CHECKS_READ";

        /// <summary>Read subscriptions (<c>SUBSCRIPTIONS_READ</c>).</summary>
        [Description("Read subscriptions")]
        public const string SubscriptionsRead = "SUBSCRIPTIONS_READ";

        /// <summary>Change subscriptions (<c>SUBSCRIPTIONS_WRITE</c>).</summary>
        [Description("Change subscriptions")]
        public const string SubscriptionsWrite = "SUBSCRIPTIONS_WRITE";

        /// <summary>Read timecard settings (<c>TIMECARDS_SETTINGS_READ</c>).</summary>
        [Description("Read timecard settings")]
        public const string TimecardsSettingsRead = "TIMECARDS_SETTINGS_READ";

        /// <summary>Change timecard settings (<c>TIMECARDS_SETTINGS_WRITE</c>).</summary>
        [Description("Change timecard settings")]
        public const string TimecardsSettingsWrite = "TIMECARDS_SETTINGS_WRITE";

        /// <summary>Read vendors (<c>VENDOR_READ</c>).</summary>
        [Description("Read vendors")]
        public const string VendorRead = "VENDOR_READ";

        /// <summary>Change vendors (<c>VENDOR_WRITE</c>).</summary>
        [Description("Change vendors")]
        public const string VendorWrite = "VENDOR_WRITE";
    }
}
