// Written from strava.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Strava.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Strava (<see href="https://developers.strava.com/docs/authentication">documentation</see>).</summary>
    public static class Strava
    {
        /// <summary>Read public segments, routes and profiles (<c>read</c>).</summary>
        [Description("Read public segments, routes and profiles")]
        public const string Read = "read";

        /// <summary>Read your whole profile (<c>profile:read_all</c>).</summary>
        [Description("Read your whole profile")]
        public const string ProfileReadAll = "profile:read_all";

        /// <summary>Read all activities, including private ones (<c>activity:read_all</c>).</summary>
        [Description("Read all activities, including private ones")]
        public const string ActivityReadAll = "activity:read_all";

        /// <summary>Add and change activities (<c>activity:write</c>).</summary>
        [Description("Add and change activities")]
        public const string ActivityWrite = "activity:write";

        /// <summary>Read activities that others can see (<c>activity:read</c>).</summary>
        [Description("Read activities that others can see")]
        public const string ActivityRead = "activity:read";

        /// <summary>Read private routes and segments (<c>read_all</c>).</summary>
        [Description("Read private routes and segments")]
        public const string ReadAll = "read_all";

        /// <summary>Change your weight and starred segments (<c>profile:write</c>).</summary>
        [Description("Change your weight and starred segments")]
        public const string ProfileWrite = "profile:write";
    }
}
