namespace AtlassianAdmin.Server;

/// <summary>The actions of the audit log, and how often each happens compared with the others.</summary>
internal static class EventActions
{
    private static readonly (string Name, int Weight)[] Actions =
    [
        ("user_login", 4200), ("user_logout", 1500), ("user_product_accessed", 3000), ("page_viewed", 1800),
        ("user_login_failed", 620), ("user_password_changed", 160), ("user_two_step_enrolled", 90), ("user_invited", 240),
        ("user_added_to_directory", 210), ("user_removed_from_directory", 70), ("user_suspended", 60), ("user_restored", 25),
        ("user_deactivated", 45), ("user_profile_updated", 380), ("user_added_to_group", 420), ("user_removed_from_group", 190),
        ("group_created", 30), ("group_deleted", 12), ("group_updated", 35), ("role_assigned", 170), ("role_revoked", 80),
        ("organization_role_granted", 14), ("organization_role_revoked", 8), ("policy_created", 9), ("policy_updated", 40),
        ("policy_deleted", 4), ("domain_claimed", 6), ("domain_verified", 5), ("domain_removed", 2), ("api_key_created", 18),
        ("api_key_revoked", 11), ("data_export_requested", 16),
    ];

    private static readonly int Total = Actions.Sum(static action => action.Weight);

    public static string Pick(ref SeededRandom random)
    {
        int draw = random.Below(Total);
        foreach ((string name, int weight) in Actions)
        {
            draw -= weight;
            if (draw < 0)
            {
                return name;
            }
        }

        return Actions[0].Name;
    }
}
